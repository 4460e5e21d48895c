using System.Text.Json;

namespace OpenAi.Benchmarks.Contestants;

// Responses, and their events.
internal static partial class HandWrittenJson
{
    public static DtoResponse ReadResponse(ReadOnlySpan<byte> bytes) => Document(bytes, Response);

    public static DtoEvent ReadEvent(ReadOnlySpan<byte> bytes) => Document(bytes, Event);

    private static DtoResponse Response(ref Utf8JsonReader json)
    {
        string? id = null;
        string? model = null;
        var createdAt = 0L;
        string? status = null;
        DtoItem[] output = [];
        DtoResponseUsage? usage = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else if (json.ValueTextEquals("created_at"u8))
                createdAt = Long(ref json);
            else if (json.ValueTextEquals("status"u8))
                status = Text(ref json);
            else if (json.ValueTextEquals("output"u8))
                output = Items(ref json, Item);
            else if (json.ValueTextEquals("usage"u8))
                usage = Begin(ref json) ? ResponseUsage(ref json) : null;
            else
                Skip(ref json);
        }
        return new(id!, model!, createdAt, status!, output, usage);
    }

    private static DtoItem Item(ref Utf8JsonReader json)
    {
        string? id = null;
        string? type = null;
        string? status = null;
        string? role = null;
        DtoPart[] content = [];
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("type"u8))
                type = Text(ref json);
            else if (json.ValueTextEquals("status"u8))
                status = Text(ref json);
            else if (json.ValueTextEquals("role"u8))
                role = Text(ref json);
            else if (json.ValueTextEquals("content"u8))
                content = Items(ref json, Part);
            else
                Skip(ref json);
        }
        return new(id!, type!, status, role, content);
    }

    private static DtoPart Part(ref Utf8JsonReader json)
    {
        string? type = null;
        string? text = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("type"u8))
                type = Text(ref json);
            else if (json.ValueTextEquals("text"u8))
                text = Text(ref json);
            else
                Skip(ref json);
        }
        return new(type!, text);
    }

    private static DtoResponseUsage ResponseUsage(ref Utf8JsonReader json)
    {
        var (input, output, total) = Tokens(ref json, "input_tokens"u8, "output_tokens"u8);
        return new(input, output, total);
    }

    private static DtoEvent Event(ref Utf8JsonReader json)
    {
        string? type = null;
        var sequenceNumber = 0L;
        string? itemId = null;
        int? outputIndex = null;
        int? contentIndex = null;
        string? delta = null;
        DtoResponse? response = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("type"u8))
                type = Text(ref json);
            else if (json.ValueTextEquals("sequence_number"u8))
                sequenceNumber = Long(ref json);
            else if (json.ValueTextEquals("item_id"u8))
                itemId = Text(ref json);
            else if (json.ValueTextEquals("output_index"u8))
                outputIndex = (int)Long(ref json);
            else if (json.ValueTextEquals("content_index"u8))
                contentIndex = (int)Long(ref json);
            else if (json.ValueTextEquals("delta"u8))
                delta = Text(ref json);
            else if (json.ValueTextEquals("response"u8))
                response = Begin(ref json) ? Response(ref json) : null;
            else
                Skip(ref json);
        }
        return new(type!, sequenceNumber, itemId, outputIndex, contentIndex, delta, response);
    }
}
