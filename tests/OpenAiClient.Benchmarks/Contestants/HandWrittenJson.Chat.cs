using System.Text.Json;

namespace OpenAi.Benchmarks.Contestants;

// Answers of chat, and their chunks.
internal static partial class HandWrittenJson
{
    public static DtoChat ReadChat(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        json.Read();
        return Chat(ref json);
    }

    public static DtoChunk ReadChunk(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        json.Read();
        return Chunk(ref json);
    }

    private static DtoChat Chat(ref Utf8JsonReader json)
    {
        string? id = null;
        string? model = null;
        var created = 0L;
        DtoChoice[] choices = [];
        DtoUsage? usage = null;
        string? systemFingerprint = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else if (json.ValueTextEquals("created"u8))
                created = Long(ref json);
            else if (json.ValueTextEquals("choices"u8))
                choices = Items(ref json, Choice);
            else if (json.ValueTextEquals("usage"u8))
                usage = Begin(ref json) ? Usage(ref json) : null;
            else if (json.ValueTextEquals("system_fingerprint"u8))
                systemFingerprint = Text(ref json);
            else
                Skip(ref json);
        }
        return new(id!, model!, created, choices, usage, systemFingerprint);
    }

    private static DtoChoice Choice(ref Utf8JsonReader json)
    {
        var index = 0;
        DtoMessage? message = null;
        string? finishReason = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("index"u8))
                index = (int)Long(ref json);
            else if (json.ValueTextEquals("message"u8))
                message = Begin(ref json) ? Message(ref json) : null;
            else if (json.ValueTextEquals("finish_reason"u8))
                finishReason = Text(ref json);
            else
                Skip(ref json);
        }
        return new(index, message!, finishReason);
    }

    private static DtoMessage Message(ref Utf8JsonReader json)
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
        return new(role!, content);
    }

    private static DtoUsage Usage(ref Utf8JsonReader json)
    {
        var promptTokens = 0;
        var completionTokens = 0;
        var totalTokens = 0;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("prompt_tokens"u8))
                promptTokens = (int)Long(ref json);
            else if (json.ValueTextEquals("completion_tokens"u8))
                completionTokens = (int)Long(ref json);
            else if (json.ValueTextEquals("total_tokens"u8))
                totalTokens = (int)Long(ref json);
            else
                Skip(ref json);
        }
        return new(promptTokens, completionTokens, totalTokens);
    }

    private static DtoChunk Chunk(ref Utf8JsonReader json)
    {
        string? id = null;
        string? model = null;
        var created = 0L;
        DtoChunkChoice[] choices = [];
        DtoUsage? usage = null;
        string? systemFingerprint = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("id"u8))
                id = Text(ref json);
            else if (json.ValueTextEquals("model"u8))
                model = Text(ref json);
            else if (json.ValueTextEquals("created"u8))
                created = Long(ref json);
            else if (json.ValueTextEquals("choices"u8))
                choices = Items(ref json, ChunkChoice);
            else if (json.ValueTextEquals("usage"u8))
                usage = Begin(ref json) ? Usage(ref json) : null;
            else if (json.ValueTextEquals("system_fingerprint"u8))
                systemFingerprint = Text(ref json);
            else
                Skip(ref json);
        }
        return new(id!, model!, created, choices, usage, systemFingerprint);
    }

    private static DtoChunkChoice ChunkChoice(ref Utf8JsonReader json)
    {
        var index = 0;
        DtoDelta? delta = null;
        string? finishReason = null;
        while (Next(ref json))
        {
            if (json.ValueTextEquals("index"u8))
                index = (int)Long(ref json);
            else if (json.ValueTextEquals("delta"u8))
                delta = Begin(ref json) ? Delta(ref json) : null;
            else if (json.ValueTextEquals("finish_reason"u8))
                finishReason = Text(ref json);
            else
                Skip(ref json);
        }
        return new(index, delta!, finishReason);
    }

    private static DtoDelta Delta(ref Utf8JsonReader json)
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
        return new(role, content);
    }
}
