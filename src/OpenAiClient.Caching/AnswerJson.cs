using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>Tells an answer from an error that calls itself a success, and from what is no JSON.</summary>
internal static class AnswerJson
{
    private static readonly JsonReaderOptions _deep = new() { MaxDepth = 256 };

    /// <summary>Whether JSON is an object that reports no error.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="whole">Whether it must hold what the operations answer with: <c>choices</c>, <c>data</c> or <c>results</c>.</param>
    public static bool IsAnswer(ReadOnlySpan<byte> json, bool whole)
    {
        var reader = new Utf8JsonReader(json, _deep);
        var holds = !whole;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isError = reader.ValueTextEquals("error"u8);
                var isKind = reader.ValueTextEquals("type"u8) || reader.ValueTextEquals("object"u8);
                holds |= reader.ValueTextEquals("choices"u8) || reader.ValueTextEquals("data"u8) || reader.ValueTextEquals("results"u8);
                reader.Read();
                if (isError && reader.TokenType != JsonTokenType.Null)
                    return false;
                if (isKind && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("error"u8))
                    return false;
                reader.Skip();
            }
            // Reading on finds what stands behind the object, which would make it no JSON.
            return holds && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
