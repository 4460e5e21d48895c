using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>Reads the fields of an error.</summary>
internal static class ErrorFields
{
    private static readonly Dictionary<string, JsonElement> _none = [];

    /// <summary>Returns the fields by their JSON names; empty when the server sent no object.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Of(ApiError? error)
    {
        if (error?.Json is not { ValueKind: JsonValueKind.Object } json)
            return _none;
        var fields = new Dictionary<string, JsonElement>();
        // If a name occurs twice, the last value wins.
        foreach (var property in json.EnumerateObject())
            fields[property.Name] = property.Value;
        return fields;
    }

    /// <summary>Returns the code of the inner error, which Azure sends.</summary>
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
