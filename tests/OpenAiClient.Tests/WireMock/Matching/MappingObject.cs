using System.Text.Json;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>
/// An object within a mapping. It refuses keywords that the server does not know: one that were passed over in silence
/// would let a test pass here and fail in WireMock.
/// </summary>
internal sealed class MappingObject
{
    private readonly JsonElement _json;

    private MappingObject(JsonElement json, string place) => (_json, Place) = (json, place);

    /// <summary>Where in the mappings it stands, for messages.</summary>
    public string Place { get; }

    public static MappingObject Read(JsonElement json, string place, params string[] keywords)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new MappingException($"{place}: an object was expected, not {json.GetRawText()}");
        foreach (var property in json.EnumerateObject())
        {
            if (!keywords.Contains(property.Name, StringComparer.Ordinal))
                throw new MappingException($"{place}: '{property.Name}' is not among the known keywords: {string.Join(", ", keywords)}");
        }
        return new(json, place);
    }

    public JsonElement? Find(string keyword) => _json.TryGetProperty(keyword, out var value) ? value : null;

    public string? Text(string keyword) => Find(keyword) is { } value ? Text(value, keyword) : null;

    public int? Number(string keyword) => Find(keyword) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        { } value => throw Wrong(keyword, "a whole number", value),
    };

    public bool? Flag(string keyword) => Find(keyword) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } value => throw Wrong(keyword, "true or false", value),
    };

    /// <summary>The elements of an array; none when the keyword is missing.</summary>
    public IEnumerable<JsonElement> Items(string keyword) => Find(keyword) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        { } value => throw Wrong(keyword, "an array", value),
    };

    /// <summary>The fields of an object; none when the keyword is missing.</summary>
    public IEnumerable<JsonProperty> Fields(string keyword) => Find(keyword) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } value => value.EnumerateObject(),
        { } value => throw Wrong(keyword, "an object", value),
    };

    public string Text(JsonElement value, string keyword) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(keyword, "a string", value);

    public MappingException Wrong(string keyword, string expected, JsonElement value) =>
        new($"{Place}.{keyword}: {expected} was expected, not {value.GetRawText()}");
}
