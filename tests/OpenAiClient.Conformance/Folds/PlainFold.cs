using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>Joins the chunks of a chat stream as plain JSON, without the library: the second witness of a recorded stream.</summary>
internal static class PlainFold
{
    private static readonly HashSet<string> _pieces = ["content", "refusal", "reasoning_content", "transcript", "data", "arguments", "input"];

    public static JsonObject OfChat(IEnumerable<JsonObject> chunks)
    {
        var whole = new JsonObject();
        foreach (var chunk in chunks)
            Merge(whole, chunk.Without("obfuscation"));
        whole["object"] = "chat.completion";
        foreach (var choice in whole.Objects("choices"))
        {
            var message = (JsonObject)choice["delta"]!.DeepClone();
            choice.Remove("delta");
            choice["message"] = message;
            foreach (var call in message.Objects("tool_calls"))
                call.Remove("index");
        }
        return whole;
    }

    private static void Merge(JsonObject whole, JsonObject piece)
    {
        foreach (var (name, value) in piece)
        {
            if (value is null)
                whole.TryAdd(name, null);
            else if (value is JsonArray items)
                Merge(whole[name] as JsonArray ?? (JsonArray)(whole[name] = new JsonArray()), items);
            else if (value is JsonObject inner)
                Merge(whole[name] as JsonObject ?? (JsonObject)(whole[name] = new JsonObject()), inner);
            else
                whole[name] = _pieces.Contains(name) && whole[name] is JsonValue before ? (string?)before + (string?)value : value.DeepClone();
        }
    }

    private static void Merge(JsonArray whole, JsonArray items)
    {
        foreach (var item in items)
        {
            if (item is JsonObject piece && piece["index"] is { } index)
            {
                if (whole.OfType<JsonObject>().FirstOrDefault(known => (int?)known["index"] == (int)index) is not { } place)
                    whole.Add(place = []);
                Merge(place, piece);
            }
            else
            {
                whole.Add(item?.DeepClone());
            }
        }
    }
}
