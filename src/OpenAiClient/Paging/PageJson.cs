using System.Text.Json;
using OpenAi.Json;

namespace OpenAi;

/// <summary>The JSON names of a page. Not generated, because the generator does not know the type of the items.</summary>
internal static class PageJson
{
    public static ReadOnlySpan<byte> Names => "\u0006object\u0004data\u0008first_id\u0007last_id\u0004next\u0009next_page\u0008has_more"u8;
}

/// <summary>Reads pages with items of one type.</summary>
internal static class PageJson<T>
    where T : JsonModel, IJsonModel<T>
{
    /// <summary>The cached delegate that reads a page.</summary>
    public static JsonReading<Page<T>> Json { get; } = Read;

    private static Page<T> Read(ref Utf8JsonReader reader)
    {
        var page = new Page<T>();
        // Some servers send only the list, without the object around it.
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            page.Data = JsonRead.List(ref reader, ModelReading<T>.Json);
            return page;
        }
        var fields = new JsonFields(ref reader);
        for (var field = fields.Next(ref reader, PageJson.Names, page); field >= 0; field = fields.Next(ref reader, PageJson.Names, page))
        {
            switch (field)
            {
                case 0 when JsonRead.TryText(ref reader, out var kind): page.IsKnownAsList = (page.Object = kind) == "list"; break;
                case 1: page.Data = JsonRead.List(ref reader, ModelReading<T>.Json); break;
                case 2 when JsonRead.TryText(ref reader, out var firstId): page.FirstId = firstId; break;
                case 3 when JsonRead.TryText(ref reader, out var lastId): page.LastId = lastId; break;
                case 4 when JsonRead.TryText(ref reader, out var next): page.Next = next; break;
                case 5 when JsonRead.TryText(ref reader, out var nextPage): page.NextPage = nextPage; break;
                case 6 when JsonRead.TryBoolean(ref reader, out var hasMore): page.HasMore = hasMore; break;
                default: JsonFields.Misfit(ref reader, PageJson.Names, field, page); break;
            }
        }
        return page;
    }
}
