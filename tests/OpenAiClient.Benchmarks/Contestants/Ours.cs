using OpenAi.Benchmarks.Canned;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Moderations;
using OpenAi.Responses;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>This library.</summary>
internal sealed class Ours(HttpClient answers, HttpClient streams, Uri? server = null) : IContestant
{
    private readonly OpenAiClient _client = new(Options(server), answers);
    private readonly OpenAiClient _streams = new(Options(server), streams);

    private static ChatCompletionRequest Request => new()
    {
        Model = "gpt-4o",
        Messages = [ChatMessage.System("You are terse."), ChatMessage.User("What makes a good client library?")],
    };

    private static ResponseRequest ResponseRequest => new() { Model = "gpt-5.6-terra", Instructions = "You are terse.", Input = "What makes a good client library?" };

    public OpenAiClient Client => _client;

    public static Ours OnCannedBytes() => new(CannedHandler.CreateClient(), CannedHandler.CreateClient(stream: true));

    public async Task<int> ChatAsync()
    {
        var answer = await _client.Chat.CreateAsync(Request);
        return answer.Text!.Length;
    }

    public async Task<int> StreamAsync()
    {
        var length = 0;
        await foreach (var chunk in _streams.Chat.StreamAsync(Request))
            length += chunk.Text?.Length ?? 0;
        return length;
    }

    public async Task<int> RespondAsync()
    {
        var response = await _client.Responses.CreateAsync(ResponseRequest);
        return response.Text.Length;
    }

    public async Task<int> StreamResponseAsync()
    {
        var length = 0;
        await foreach (var item in _streams.Responses.StreamAsync(ResponseRequest))
            length += item.Text.Length;
        return length;
    }

    public async Task<int> ModerateAsync()
    {
        var moderation = await _client.Moderations.CreateAsync(new ModerationRequest { Input = "Is this harmless?" });
        return moderation.Results[0].Flagged == true ? 1 : 1_000;
    }

    public async Task<int> EmbedAsync()
    {
        var list = await _client.Embeddings.CreateAsync(new EmbeddingRequest { Model = "text-embedding-3-small", Input = Inputs.Texts });
        var count = 0;
        foreach (var embedding in list.Data)
            count += embedding.Vector.Length;
        return count;
    }

    public async Task<int> ListModelsAsync()
    {
        var length = 0;
        await foreach (var model in _client.Models.ListAsync())
            length += model.Id.Length;
        return length;
    }

    private static OpenAiClientOptions Options(Uri? server) => new() { ApiKey = "sk-none", BaseAddress = server };
}
