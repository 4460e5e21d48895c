using System.Net.ServerSentEvents;
using System.Runtime.InteropServices;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The other limit: the values of the plain types, read by hand.</summary>
internal sealed class HandWritten(HttpClient answers, HttpClient streams, Uri? server = null) : IContestant
{
    private readonly Uri _server = server ?? Bare.Api;

    public static HandWritten OnCannedBytes() => new(CannedHandler.CreateClient(), CannedHandler.CreateClient(stream: true));

    public async Task<int> ChatAsync()
    {
        using var response = await Bare.PostAsync(
            answers, _server, "chat/completions", PlainDtos.ChatRequest, DtoJson.Default.DtoChatRequest);
        return HandWrittenJson.ReadChat(await response.Content.ReadAsByteArrayAsync()).Choices[0].Message.Content!.Length;
    }

    public async Task<int> StreamAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "chat/completions", PlainDtos.ChatRequest with { Stream = true }, DtoJson.Default.DtoChatRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        var chunks = SseParser.Create(body, static (_, data) => data.SequenceEqual("[DONE]"u8) ? null : HandWrittenJson.ReadChunk(data));
        await foreach (var item in chunks.EnumerateAsync())
            length += item.Data?.Choices[0].Delta.Content?.Length ?? 0;
        return length;
    }

    public async Task<int> RespondAsync()
    {
        using var response = await Bare.PostAsync(answers, _server, "responses", PlainDtos.ResponseRequest, DtoJson.Default.DtoResponseRequest);
        return HandWrittenJson.ReadResponse(await response.Content.ReadAsByteArrayAsync()).Output[0].Content![0].Text!.Length;
    }

    public async Task<int> StreamResponseAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "responses", PlainDtos.ResponseRequest with { Stream = true }, DtoJson.Default.DtoResponseRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        await foreach (var item in SseParser.Create(body, static (_, data) => HandWrittenJson.ReadEvent(data)).EnumerateAsync())
            length += item.Data.Delta?.Length ?? 0;
        return length;
    }

    public async Task<int> ModerateAsync()
    {
        using var response = await Bare.PostAsync(
            answers, _server, "moderations", new DtoModerationRequest("Is this harmless?"), DtoJson.Default.DtoModerationRequest);
        return HandWrittenJson.ReadModeration(await response.Content.ReadAsByteArrayAsync()).Results[0].Flagged ? 1 : 1_000;
    }

    public async Task<int> EmbedAsync()
    {
        var request = new DtoEmbeddingRequest("text-embedding-3-small", Inputs.Texts, "base64");
        using var response = await Bare.PostAsync(answers, _server, "embeddings", request, DtoJson.Default.DtoEmbeddingRequest);
        var count = 0;
        foreach (var embedding in HandWrittenJson.ReadEmbeddings(await response.Content.ReadAsByteArrayAsync()).Data)
            count += MemoryMarshal.Cast<byte, float>(embedding.Embedding).Length;
        return count;
    }

    public async Task<int> ListModelsAsync()
    {
        using var response = await Bare.GetAsync(answers, _server, "models");
        var length = 0;
        foreach (var model in HandWrittenJson.ReadModels(await response.Content.ReadAsByteArrayAsync()).Data)
            length += model.Id.Length;
        return length;
    }
}
