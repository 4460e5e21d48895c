using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>Makes the chunks of a chat completion or of a completion, as a server would stream the same answer.</summary>
internal static class ChatStream
{
    private static readonly HashSet<string> _pieces = ["content", "refusal", "reasoning_content"];

    /// <summary>Makes the chunks of a chat completion.</summary>
    public static IEnumerable<JsonObject> OfChat(JsonObject answer)
    {
        var head = answer.Without("choices", "usage", "object");
        head["object"] = "chat.completion.chunk";
        foreach (var choice in answer["choices"]!.AsArray())
        {
            foreach (var part in Choice(choice!.AsObject()))
                yield return With(head, part);
        }
        if (answer["usage"] is { } usage)
            yield return With(head, null, usage);
    }

    /// <summary>Makes the pieces of a completion.</summary>
    public static IEnumerable<JsonObject> OfCompletion(JsonObject answer)
    {
        var head = answer.Without("choices", "usage");
        foreach (var choice in answer["choices"]!.AsArray().Select(static choice => choice!.AsObject()))
        {
            foreach (var text in Pieces.Of((string)choice["text"]!))
                yield return With(head, new JsonObject { ["index"] = choice["index"]!.DeepClone(), ["text"] = text });
            var last = choice.Without("text");
            last["text"] = "";
            yield return With(head, last);
        }
        if (answer["usage"] is { } usage)
            yield return With(head, null, usage);
    }

    private static IEnumerable<JsonObject> Choice(JsonObject choice)
    {
        var message = choice["message"]!.AsObject();
        foreach (var delta in Deltas(message))
            yield return new JsonObject { ["index"] = choice["index"]!.DeepClone(), ["delta"] = delta };
        foreach (var (list, entries) in choice["logprobs"] as JsonObject ?? [])
        {
            foreach (var entry in entries as JsonArray ?? [])
                yield return new JsonObject { ["index"] = choice["index"]!.DeepClone(), ["delta"] = new JsonObject(), ["logprobs"] = new JsonObject { [list] = new JsonArray(entry!.DeepClone()) } };
        }
        var last = choice.Without("message", "logprobs");
        last["delta"] = new JsonObject();
        yield return last;
    }

    private static IEnumerable<JsonObject> Deltas(JsonObject message)
    {
        yield return new JsonObject { ["role"] = message["role"]?.DeepClone() };
        foreach (var (name, value) in message.Where(static field => field.Key != "role" && field.Value is not null))
        {
            if (name == "tool_calls")
            {
                foreach (var call in value!.AsArray().SelectMany(static (call, i) => Call(call!.AsObject(), i)))
                    yield return new JsonObject { [name] = new JsonArray(call) };
            }
            else if (_pieces.Contains(name) && value is JsonValue text && text.TryGetValue<string>(out var whole))
            {
                foreach (var piece in Pieces.Of(whole).DefaultIfEmpty(""))
                    yield return new JsonObject { [name] = piece };
            }
            else
            {
                yield return new JsonObject { [name] = value!.DeepClone() };
            }
        }
    }

    // The name and the id come first, and the arguments or the input in pieces.
    private static IEnumerable<JsonObject> Call(JsonObject call, int index)
    {
        var kind = (string)call["type"]!;
        var text = kind == "custom" ? "input" : "arguments";
        var first = (JsonObject)call.DeepClone();
        first["index"] = index;
        var inner = first[kind]!.AsObject();
        var whole = (string?)inner[text] ?? "";
        inner[text] = "";
        yield return first;
        foreach (var piece in Pieces.Of(whole))
            yield return new JsonObject { ["index"] = index, [kind] = new JsonObject { [text] = piece } };
    }

    private static JsonObject With(JsonObject head, JsonObject? choice, JsonNode? usage = null)
    {
        var chunk = (JsonObject)head.DeepClone();
        chunk["choices"] = choice is null ? new JsonArray() : new JsonArray(choice);
        if (usage is not null)
            chunk["usage"] = usage.DeepClone();
        return chunk;
    }
}
