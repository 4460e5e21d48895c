using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Folds the deltas of an object of a kind that this version of the package does not know.</summary>
internal sealed class UnknownFold
{
    private readonly JsonFold _json = new(joinsTexts: true);

    private string _type = "";

    /// <summary>Whether a delta at the same place is of the same kind, or says no kind.</summary>
    public bool IsContinuedBy(JsonElement delta) => UnknownTag.Of(delta, "type") is var type && (type.Length == 0 || _type.Length == 0 || type == _type);

    public void Add(JsonElement delta)
    {
        _type = UnknownTag.Of(delta, "type") is { Length: > 0 } type ? type : _type;
        _json.Add(delta, "");
    }

    public JsonElement ToJson() => WithoutIndex(WireJson.Element(_json, static (writer, fold) => fold.Write(writer)));

    /// <summary>Removes the index, which only deltas have.</summary>
    public static JsonElement WithoutIndex(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("index", out _) ? WireJson.Element(json, WriteWithoutIndex) : json;

    private static void WriteWithoutIndex(Utf8JsonWriter writer, JsonElement json)
    {
        writer.WriteStartObject();
        JsonWrite.FieldsExcept(writer, json, "index");
        writer.WriteEndObject();
    }
}
