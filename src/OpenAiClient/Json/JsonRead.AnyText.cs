using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads text that some servers send in another form.</summary>
internal static partial class JsonRead
{
    /// <summary>
    /// Reads a text. For an array of parts that are texts or have one, returns the joined texts; for any other JSON, such as function
    /// arguments that are not a string, returns the JSON itself.
    /// </summary>
    public static string AnyText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return SurrogateHalves.Read(ref reader);
        var json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind != JsonValueKind.Array)
            return json.GetRawText();
        var texts = new List<string>();
        foreach (var part in json.EnumerateArray())
        {
            var text = part.ValueKind == JsonValueKind.Object && part.TryGetProperty("text", out var found) ? found : part;
            if (text.ValueKind != JsonValueKind.String)
                return json.GetRawText();
            texts.Add(SurrogateHalves.Read(text));
        }
        return string.Concat(texts);
    }

    /// <inheritdoc cref="AnyText"/>
    public static bool TryAnyText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = AnyText(ref reader);
        return true;
    }
}
