using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>
/// Makes the events of a response, as a server would stream the same answer, up to the last one, which repeats the whole. Texts and
/// arguments come only in deltas, without the events that repeat them when they are done.
/// </summary>
internal static class ResponseStream
{
    public static IEnumerable<JsonObject> Of(JsonObject answer)
    {
        var begun = (JsonObject)answer.DeepClone();
        begun["output"] = new JsonArray();
        begun["status"] = "in_progress";
        yield return new JsonObject { ["type"] = "response.created", ["response"] = begun };
        foreach (var made in answer["output"]!.AsArray().SelectMany(static (item, i) => Item(item!.AsObject(), i)))
            yield return made;
    }

    private static IEnumerable<JsonObject> Item(JsonObject item, int index)
    {
        var begun = (JsonObject)item.DeepClone();
        var type = (string?)item["type"];
        if (type == "message")
            begun["content"] = new JsonArray();
        else if (type == "function_call")
            begun["arguments"] = "";
        yield return Event("response.output_item.added", item, index, ("item", begun));
        if (type == "message")
        {
            foreach (var made in item["content"]!.AsArray().SelectMany((part, i) => Part(item, index, part!.AsObject(), i)))
                yield return made;
        }
        else if (type == "function_call")
        {
            foreach (var piece in Pieces.Of((string)item["arguments"]!))
                yield return Event("response.function_call_arguments.delta", item, index, ("delta", piece));
        }
    }

    private static IEnumerable<JsonObject> Part(JsonObject item, int index, JsonObject part, int content)
    {
        var field = (string?)part["type"] == "refusal" ? "refusal" : "text";
        var begun = (JsonObject)part.DeepClone();
        begun[field] = "";
        if (part["annotations"] is not null)
            begun["annotations"] = new JsonArray();
        yield return Event("response.content_part.added", item, index, ("content_index", content), ("part", begun));
        var name = field == "refusal" ? "response.refusal.delta" : "response.output_text.delta";
        foreach (var piece in Pieces.Of((string)part[field]!))
            yield return Event(name, item, index, ("content_index", content), ("delta", piece));
        foreach (var (annotation, i) in (part["annotations"] as JsonArray ?? []).Select(static (annotation, i) => (annotation, i)))
            yield return Event("response.output_text.annotation.added", item, index, ("content_index", content), ("annotation_index", i), ("annotation", annotation!.DeepClone()));
    }

    private static JsonObject Event(string type, JsonObject item, int index, params (string Name, JsonNode Value)[] fields)
    {
        var made = new JsonObject { ["type"] = type, ["item_id"] = item["id"]?.DeepClone(), ["output_index"] = index };
        foreach (var (name, value) in fields)
            made[name] = value;
        return made;
    }
}
