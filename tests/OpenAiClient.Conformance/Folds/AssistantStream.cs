using System.Text.Json.Nodes;
using OpenAi.Assistants;

namespace OpenAi.Conformance.Folds;

/// <summary>
/// Makes the events of a message and of a step of a run, as a server would stream the same object, up to the last one, which repeats the
/// whole. Each part ends with a delta that adds nothing.
/// </summary>
internal static class AssistantStream
{
    /// <summary>What is not known before the last event, with its value until then.</summary>
    private static readonly (string Name, JsonNode? Value)[] _later = [("status", "in_progress"), ("completed_at", null), ("incomplete_at", null), ("incomplete_details", null), ("usage", null)];

    /// <summary>What is known before the last event.</summary>
    public static JsonObject BeforeLast(JsonObject whole) => whole.With([.. _later.Where(field => whole.ContainsKey(field.Name))]);

    /// <summary>What a stream was folded to of the message, step or run of an event; nothing when the stream has only its last event.</summary>
    public static JsonModel? Of(this AssistantStreamAccumulator fold, AssistantStreamEvent item) => item switch
    {
        ThreadMessageEvent { Data.Id: var id } => fold.ToMessages().FirstOrDefault(message => message.Id == id),
        ThreadRunStepEvent { Data.Id: var id } => fold.ToSteps().FirstOrDefault(step => step.Id == id),
        _ => fold.Run,
    };

    public static IEnumerable<(string Event, JsonObject Data)> OfMessage(JsonObject message)
    {
        yield return ("thread.message.created", BeforeLast(message).With(("content", new JsonArray())));
        foreach (var delta in message.Objects("content").SelectMany(static (part, i) => Part(part, i)))
            yield return ("thread.message.delta", Delta(message, new() { ["content"] = new JsonArray(delta) }));
    }

    public static IEnumerable<(string Event, JsonObject Data)> OfStep(JsonObject step)
    {
        var details = (JsonObject)step["step_details"]!;
        var isCalls = (string?)details["type"] == "tool_calls";
        yield return ("thread.run.step.created", isCalls ? BeforeLast(step).With(("step_details", details.With(("tool_calls", new JsonArray())))) : BeforeLast(step));
        foreach (var delta in isCalls ? details.Objects("tool_calls").SelectMany(static (call, i) => Call(call, i)) : [])
            yield return ("thread.run.step.delta", Delta(step, new() { ["step_details"] = new JsonObject { ["type"] = "tool_calls", ["tool_calls"] = new JsonArray(delta) } }));
    }

    private static JsonObject Delta(JsonObject whole, JsonObject delta) => new() { ["id"] = whole["id"]!.DeepClone(), ["object"] = $"{whole["object"]}.delta", ["delta"] = delta };

    private static IEnumerable<JsonObject> Part(JsonObject part, int index)
    {
        var next = Next(part, index);
        switch ((string)part["type"]!)
        {
            case "text":
                var text = (JsonObject)part["text"]!;
                yield return part.With(("index", index), ("text", text.With(("value", ""), ("annotations", new JsonArray()))));
                foreach (var piece in Pieces.Of((string)text["value"]!))
                    yield return next.With(("text", new JsonObject { ["value"] = piece }));
                foreach (var (annotation, i) in text.Objects("annotations").Select(static (annotation, i) => (annotation, i)))
                    yield return next.With(("text", new JsonObject { ["annotations"] = new JsonArray(annotation.With(("index", i))) }));
                break;
            case "refusal":
                yield return part.With(("index", index), ("refusal", ""));
                foreach (var piece in Pieces.Of((string)part["refusal"]!))
                    yield return next.With(("refusal", piece));
                break;
            default:
                yield return part.With(("index", index));
                break;
        }
        yield return next;
    }

    private static IEnumerable<JsonObject> Call(JsonObject call, int index)
    {
        var next = Next(call, index);
        var type = (string)call["type"]!;
        switch (type)
        {
            case "function":
                var function = (JsonObject)call[type]!;
                yield return call.With(("index", index), (type, function.With(("arguments", ""), ("output", null))));
                foreach (var piece in Pieces.Of((string)function["arguments"]!))
                    yield return next.With((type, new JsonObject { ["arguments"] = piece }));
                yield return next.With((type, new JsonObject { ["output"] = function["output"]?.DeepClone() }));
                break;
            case "code_interpreter":
                var code = (JsonObject)call[type]!;
                yield return call.With(("index", index), (type, code.With(("input", ""), ("outputs", new JsonArray()))));
                foreach (var piece in Pieces.Of((string)code["input"]!))
                    yield return next.With((type, new JsonObject { ["input"] = piece }));
                foreach (var output in code.Objects("outputs").SelectMany(static (output, i) => Output(output, i)))
                    yield return next.With((type, new JsonObject { ["outputs"] = new JsonArray(output) }));
                break;
            default:
                yield return call.With(("index", index));
                break;
        }
        yield return next;
    }

    private static IEnumerable<JsonObject> Output(JsonObject output, int index)
    {
        var next = Next(output, index);
        yield return (string?)output["type"] == "logs" ? output.With(("index", index), ("logs", "")) : output.With(("index", index));
        foreach (var piece in output["logs"] is { } logs ? Pieces.Of((string)logs!) : [])
            yield return next.With(("logs", piece));
        yield return next;
    }

    private static JsonObject Next(JsonObject part, int index) => new() { ["index"] = index, ["type"] = part["type"]!.DeepClone() };
}
