using System.Text.Json;

namespace OpenAi.Benchmarks.Contestants;

// Answers of chat, and their chunks, which differ in one field of their choices.
internal static partial class HandWrittenJson
{
    public static DtoChat ReadChat(ReadOnlySpan<byte> bytes)
    {
        var (id, model, created, choices, usage, fingerprint) = Document(bytes, static (ref Utf8JsonReader json) => Answer(ref json, Choice));
        return new(id!, model!, created, choices, usage, fingerprint);
    }

    public static DtoChunk ReadChunk(ReadOnlySpan<byte> bytes)
    {
        var (id, model, created, choices, usage, fingerprint) = Document(bytes, static (ref Utf8JsonReader json) => Answer(ref json, ChunkChoice));
        return new(id!, model!, created, choices, usage, fingerprint);
    }

    private static (string? Id, string? Model, long Created, TChoice[] Choices, DtoUsage? Usage, string? Fingerprint) Answer<TChoice>(ref Utf8JsonReader json, Read<TChoice> choice)
    {
        string? id = null;
        string? model = null;
        var created = 0L;
        TChoice[] choices = [];
        DtoUsage? usage = null;
        string? fingerprint = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else if (json.ValueTextEquals("created"u8))
                created = Long(ref json);
            else if (json.ValueTextEquals("choices"u8))
                choices = Items(ref json, choice);
            else if (json.ValueTextEquals("usage"u8))
                usage = Begin(ref json) ? Usage(ref json) : null;
            else if (json.ValueTextEquals("system_fingerprint"u8))
                fingerprint = Text(ref json);
            else
                Skip(ref json);
        }
        return (id, model, created, choices, usage, fingerprint);
    }

    private static DtoChoice Choice(ref Utf8JsonReader json)
    {
        var (index, role, content, finishReason) = Choice(ref json, "message"u8);
        return new(index, new(role!, content), finishReason);
    }

    private static DtoChunkChoice ChunkChoice(ref Utf8JsonReader json)
    {
        var (index, role, content, finishReason) = Choice(ref json, "delta"u8);
        return new(index, new(role, content), finishReason);
    }

    private static (int Index, string? Role, string? Content, string? FinishReason) Choice(ref Utf8JsonReader json, ReadOnlySpan<byte> part)
    {
        var index = 0;
        (string? Role, string? Content) said = default;
        string? finishReason = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("index"u8))
                index = (int)Long(ref json);
            else if (json.ValueTextEquals(part))
                said = Begin(ref json) ? Said(ref json) : default;
            else if (json.ValueTextEquals("finish_reason"u8))
                finishReason = Text(ref json);
            else
                Skip(ref json);
        }
        return (index, said.Role, said.Content, finishReason);
    }

    private static (string? Role, string? Content) Said(ref Utf8JsonReader json)
    {
        string? role = null;
        string? content = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("role"u8))
                role = Text(ref json);
            else if (json.ValueTextEquals("content"u8))
                content = Text(ref json);
            else
                Skip(ref json);
        }
        return (role, content);
    }

    private static DtoUsage Usage(ref Utf8JsonReader json)
    {
        var (input, output, total) = Tokens(ref json, "prompt_tokens"u8, "completion_tokens"u8);
        return new(input, output, total);
    }
}
