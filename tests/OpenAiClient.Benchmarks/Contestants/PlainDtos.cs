using System.Net.ServerSentEvents;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The first limit: source-generated records with only the required fields.</summary>
internal sealed class PlainDtos(HttpClient answers, HttpClient streams, Uri? server = null) : IContestant
{
    private readonly Uri _server = server ?? Bare.Api;

    public static DtoChatRequest ChatRequest { get; } =
        new("gpt-4o", [new("system", "You are terse."), new("user", "What makes a good client library?")]);

    public static DtoResponseRequest ResponseRequest { get; } = new("gpt-5.6-terra", "You are terse.", "What makes a good client library?");

    public static PlainDtos OnCannedBytes() => new(CannedHandler.CreateClient(), CannedHandler.CreateClient(stream: true));

    public async Task<int> ChatAsync()
    {
        using var response = await Bare.PostAsync(answers, _server, "chat/completions", ChatRequest, DtoJson.Default.DtoChatRequest);
        var answer = await ReadAsync(response, DtoJson.Default.DtoChat);
        return answer.Choices[0].Message.Content!.Length;
    }

    public async Task<int> StreamAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "chat/completions", ChatRequest with { Stream = true }, DtoJson.Default.DtoChatRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        await foreach (var item in SseParser.Create(body, Parse).EnumerateAsync())
        {
            if (item.Data is null)
                break;
            length += item.Data.Choices[0].Delta.Content?.Length ?? 0;
        }
        return length;

        static DtoChunk? Parse(string type, ReadOnlySpan<byte> data) =>
            data.SequenceEqual("[DONE]"u8) ? null : JsonSerializer.Deserialize(data, DtoJson.Default.DtoChunk);
    }

    public async Task<int> RespondAsync()
    {
        using var response = await Bare.PostAsync(answers, _server, "responses", ResponseRequest, DtoJson.Default.DtoResponseRequest);
        var answer = await ReadAsync(response, DtoJson.Default.DtoResponse);
        return answer.Output[0].Content![0].Text!.Length;
    }

    public async Task<int> StreamResponseAsync()
    {
        using var response = await Bare.PostAsync(
            streams, _server, "responses", ResponseRequest with { Stream = true }, DtoJson.Default.DtoResponseRequest);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        await foreach (var item in SseParser.Create(body, static (_, data) => JsonSerializer.Deserialize(data, DtoJson.Default.DtoEvent)).EnumerateAsync())
            length += item.Data!.Delta?.Length ?? 0;
        return length;
    }

    public async Task<int> ModerateAsync()
    {
        using var response = await Bare.PostAsync(
            answers, _server, "moderations", new DtoModerationRequest("Is this harmless?"), DtoJson.Default.DtoModerationRequest);
        var moderation = await ReadAsync(response, DtoJson.Default.DtoModeration);
        return moderation.Results[0].Flagged ? 1 : 1_000;
    }

    public async Task<int> EmbedAsync()
    {
        var request = new DtoEmbeddingRequest("text-embedding-3-small", Inputs.Texts, "base64");
        using var response = await Bare.PostAsync(answers, _server, "embeddings", request, DtoJson.Default.DtoEmbeddingRequest);
        var list = await ReadAsync(response, DtoJson.Default.DtoEmbeddings);
        var count = 0;
        foreach (var embedding in list.Data)
            count += MemoryMarshal.Cast<byte, float>(embedding.Embedding).Length;
        return count;
    }

    public async Task<int> ListModelsAsync()
    {
        using var response = await Bare.GetAsync(answers, _server, "models");
        var list = await ReadAsync(response, DtoJson.Default.DtoModels);
        var length = 0;
        foreach (var model in list.Data)
            length += model.Id.Length;
        return length;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> typeInfo)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, typeInfo))!;
    }
}
