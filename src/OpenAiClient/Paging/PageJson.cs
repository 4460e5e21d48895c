using System.Text.Json;
using OpenAi.Json;

namespace OpenAi;

/// <summary>Reads pages. Written by hand, since what they are of is not known to the generator.</summary>
internal static class PageJson
{
    private static ReadOnlySpan<byte> Names => "\u0006object\u0004data\u0008first_id\u0007last_id\u0008has_more"u8;

    public static JsonReading<Page<T>> Reading<T>(JsonReading<T> item)
        where T : JsonModel =>
        (ref Utf8JsonReader reader) => Read(ref reader, item);

    private static Page<T> Read<T>(ref Utf8JsonReader reader, JsonReading<T> item)
        where T : JsonModel
    {
        var page = new Page<T>();
        // Some servers leave the object around the list out.
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            page.Data = JsonRead.List(ref reader, item);
            return page;
        }
        var fields = new JsonFields(ref reader);
        for (var field = fields.Next(ref reader, Names, page); field >= 0; field = fields.Next(ref reader, Names, page))
        {
            switch (field)
            {
                case 0 when JsonRead.TryText(ref reader, out var kind): page.Object = kind; break;
                case 1: page.Data = JsonRead.List(ref reader, item); break;
                case 2 when JsonRead.TryText(ref reader, out var firstId): page.FirstId = firstId; break;
                case 3 when JsonRead.TryText(ref reader, out var lastId): page.LastId = lastId; break;
                case 4 when JsonRead.TryBoolean(ref reader, out var hasMore): page.HasMore = hasMore; break;
                default: JsonFields.Misfit(ref reader, Names, field, page); break;
            }
        }
        return page;
    }
}
