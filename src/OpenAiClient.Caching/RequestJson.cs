using System.Text.Json;

namespace OpenAi.Caching;

/// <summary>Reads from a request's JSON whether its answer would be the same another time.</summary>
internal static class RequestJson
{
    /// <param name="json">The request.</param>
    /// <param name="always">Whether this operation gives the same answer to the same request anyway.</param>
    /// <param name="all">Whether that does not matter.</param>
    public static bool MayBeCached(ReadOnlySpan<byte> json, bool always, bool all)
    {
        var reader = new Utf8JsonReader(json);
        var (steady, changing) = (always, false);
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
                reader.Read();
                // Keeping it is something that the server does besides answering.
                if (isStore && reader.TokenType == JsonTokenType.True)
                    return false;
                steady |= isTemperature && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var temperature) && temperature == 0;
                steady |= isSeed && reader.TokenType == JsonTokenType.Number;
                changing |= isSearch && reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
            return all || (steady && !changing);
        }
        catch (JsonException)
        {
            // The server is to say what is wrong with it.
            return false;
        }
    }
}
