using System.Net.ServerSentEvents;
using System.Text.Json;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The other limit: a reader that takes one value from the bytes and creates no objects for the rest.</summary>
internal sealed class HandWritten(HttpClient answers, HttpClient streams, Uri? server = null) : IContestant
{
    private readonly Uri _server = server ?? Bare.Api;

    public static HandWritten OnCannedBytes() => new(CannedHandler.CreateClient(), CannedHandler.CreateClient(stream: true));

    public async Task<int> ChatAsync()
    {
        using var response = await Bare.PostAsync(
            answers, _server, "chat/completions", PlainDtos.ChatRequest, DtoJson.Default.DtoChatRequest);
        return Text(await response.Content.ReadAsByteArrayAsync(), "content"u8)!.Length;
    }

    public async Task<int> StreamAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "chat/completions", PlainDtos.ChatRequest with { Stream = true }, DtoJson.Default.DtoChatRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        await foreach (var item in SseParser.Create(body, static (_, data) => data.SequenceEqual("[DONE]"u8) ? "" : Text(data, "content"u8)).EnumerateAsync())
            length += item.Data?.Length ?? 0;
        return length;
    }

    public async Task<int> RespondAsync()
    {
        using var response = await Bare.PostAsync(answers, _server, "responses", PlainDtos.ResponseRequest, DtoJson.Default.DtoResponseRequest);
        return Text(await response.Content.ReadAsByteArrayAsync(), "text"u8)!.Length;
    }

    public async Task<int> StreamResponseAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "responses", PlainDtos.ResponseRequest with { Stream = true }, DtoJson.Default.DtoResponseRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        var events = SseParser.Create(body, static (type, data) => type == "response.output_text.delta" ? Text(data, "delta"u8) : "");
        await foreach (var item in events.EnumerateAsync())
            length += item.Data?.Length ?? 0;
        return length;
    }

    public async Task<int> ModerateAsync()
    {
        using var response = await Bare.PostAsync(
            answers, _server, "moderations", new DtoModerationRequest("Is this harmless?"), DtoJson.Default.DtoModerationRequest);
        return Flagged(await response.Content.ReadAsByteArrayAsync()) ? 1 : 1_000;
    }

    public async Task<int> EmbedAsync()
    {
        var request = new DtoEmbeddingRequest("text-embedding-3-small", Inputs.Texts, "base64");
        using var response = await Bare.PostAsync(answers, _server, "embeddings", request, DtoJson.Default.DtoEmbeddingRequest);
        return Numbers(await response.Content.ReadAsByteArrayAsync());
    }

    public async Task<int> ListModelsAsync()
    {
        using var response = await Bare.GetAsync(answers, _server, "models");
        return IdLengths(await response.Content.ReadAsByteArrayAsync());
    }

    private static string? Text(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
                continue;
            reader.Read();
            return reader.GetString();
        }
        return null;
    }

    private static bool Flagged(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("flagged"u8))
                return reader.Read() && reader.GetBoolean();
        }
        return false;
    }

    private static int Numbers(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var count = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("embedding"u8))
                continue;
            reader.Read();
            count += reader.GetBytesFromBase64().Length / sizeof(float);
        }
        return count;
    }

    private static int IdLengths(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var length = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("id"u8))
                continue;
            reader.Read();
            length += reader.GetString()!.Length;
        }
        return length;
    }
}
