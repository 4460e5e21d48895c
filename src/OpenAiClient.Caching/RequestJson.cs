using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>Reads from the JSON of a request whether a repeated request would get the same answer.</summary>
internal static class RequestJson
{
    /// <param name="json">The request.</param>
    /// <param name="path">The path of the operation.</param>
    /// <param name="all">Whether answers that would differ are cached too.</param>
    public static bool MayBeCached(ReadOnlySpan<byte> json, string path, bool all)
    {
        var reader = new Utf8JsonReader(json);
        var isResponse = path == "/responses";
        // The server stores a response unless the request says otherwise.
        var (steady, changing, isStored) = (path is "/embeddings" or "/moderations", false, isResponse);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isStore = reader.ValueTextEquals("store"u8);
                var isTemperature = reader.ValueTextEquals("temperature"u8);
                var isSeed = reader.ValueTextEquals("seed"u8);
                var isSearch = reader.ValueTextEquals("web_search_options"u8);
                var isTools = isResponse && reader.ValueTextEquals("tools"u8);
                var isKept = isResponse && (reader.ValueTextEquals("conversation"u8) || reader.ValueTextEquals("background"u8));
                reader.Read();
                // Storing the answer is an effect on the server that a cached answer would not have.
                if (isStore && reader.TokenType == JsonTokenType.True)
                    return false;
                // A conversation grows with each answer, and a background response is not complete when it is returned.
                if (isKept && reader.TokenType is not (JsonTokenType.Null or JsonTokenType.False))
                    return false;
                isStored &= !isStore || reader.TokenType != JsonTokenType.False;
                if (isTools)
                {
                    changing |= HasServersTools(JsonElement.ParseValue(ref reader));
                    continue;
                }
                steady |= isTemperature && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var temperature) && temperature == 0;
                steady |= isSeed && reader.TokenType == JsonTokenType.Number;
                changing |= isSearch && reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
            return !isStored && (all || (steady && !changing));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The request is sent, so that the server reports what is wrong with it.
            return false;
        }
    }

    // The results of the server's own tools can change from day to day.
    private static bool HasServersTools(JsonElement tools) =>
        tools.ValueKind == JsonValueKind.Array
        && tools.EnumerateArray().Any(static tool => tool.ValueKind == JsonValueKind.Object
            && tool.TryGetProperty("type", out var type) && !(type.ValueEquals("function") || type.ValueEquals("custom")));
}
