using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>The fields of what a server says about a failure.</summary>
internal static class ErrorFields
{
    private static readonly Dictionary<string, JsonElement> _none = [];

    /// <summary>By their JSON names; empty where the server sent no object.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Of(ApiError? error)
    {
        if (error?.Json is not { ValueKind: JsonValueKind.Object } json)
            return _none;
        var fields = new Dictionary<string, JsonElement>();
        // Of a name that comes twice, the last counts, as elsewhere.
        foreach (var property in json.EnumerateObject())
            fields[property.Name] = property.Value;
        return fields;
    }

    /// <summary>The code of the error within, where Azure says more.</summary>
    public static string? CodeWithin(JsonElement? error)
    {
        if (error is not { ValueKind: JsonValueKind.Object } json)
            return null;
        foreach (var name in (ReadOnlySpan<string>)["innererror", "inner_error"])
        {
            if (json.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String)
                return Json.SurrogateHalves.Read(code);
        }
        return null;
    }
}
