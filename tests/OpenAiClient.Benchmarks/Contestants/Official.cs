using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAi.Benchmarks.Canned;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.Models;
using OpenAI.Moderations;
using OpenAI.Responses;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The official package.</summary>
internal sealed class Official(HttpClient answers, HttpClient streams, Uri? server = null) : IContestant
{
    private static readonly ApiKeyCredential _key = new("sk-none");

    private readonly ChatClient _chat = new("gpt-4o", _key, Options(answers, server));
    private readonly ChatClient _streams = new("gpt-4o", _key, Options(streams, server));
    private readonly ResponsesClient _responses = new(_key, ForResponses(answers, server));
    private readonly ResponsesClient _responseStreams = new(_key, ForResponses(streams, server));
    private readonly ModerationClient _moderations = new("omni-moderation-latest", _key, Options(answers, server));
    private readonly EmbeddingClient _embeddings = new("text-embedding-3-small", _key, Options(answers, server));
    private readonly OpenAIModelClient _models = new(_key, Options(answers, server));

    private static ChatMessage[] Messages => [new SystemChatMessage("You are terse."), new UserChatMessage("What makes a good client library?")];

    public OpenAIFileClient Files { get; } = new(_key, Options(answers, server));

    public static Official OnCannedBytes() => new(CannedHandler.CreateClient(), CannedHandler.CreateClient(stream: true));

    public async Task<int> ChatAsync()
    {
        ChatCompletion answer = await _chat.CompleteChatAsync(Messages);
        return answer.Content[0].Text.Length;
    }

    public async Task<int> StreamAsync()
    {
        var length = 0;
        await foreach (var update in _streams.CompleteChatStreamingAsync(Messages))
        {
            foreach (var part in update.ContentUpdate)
                length += part.Text.Length;
        }
        return length;
    }

    public async Task<int> RespondAsync()
    {
        ResponseResult response = await _responses.CreateResponseAsync(ResponseOptions(isStreamed: false));
        return response.GetOutputText().Length;
    }

    public async Task<int> StreamResponseAsync()
    {
        var length = 0;
        await foreach (var update in await _responseStreams.CreateResponseStreamingAsync(ResponseOptions(isStreamed: true)))
        {
            if (update is StreamingResponseOutputTextDeltaUpdate text)
                length += text.Delta.Length;
        }
        return length;
    }

    public async Task<int> ModerateAsync()
    {
        ModerationResult result = await _moderations.ClassifyTextAsync("Is this harmless?");
        return result.Flagged ? 1 : 1_000;
    }

    public async Task<int> EmbedAsync()
    {
        OpenAIEmbeddingCollection list = await _embeddings.GenerateEmbeddingsAsync(Inputs.Texts);
        var count = 0;
        foreach (var embedding in list)
            count += embedding.ToFloats().Length;
        return count;
    }

    public async Task<int> ListModelsAsync()
    {
        OpenAIModelCollection list = await _models.GetModelsAsync();
        var length = 0;
        foreach (var model in list)
            length += model.Id.Length;
        return length;
    }

    private static CreateResponseOptions ResponseOptions(bool isStreamed) => new()
    {
        Model = "gpt-5.6-terra",
        Instructions = "You are terse.",
        InputItems = { ResponseItem.CreateUserMessageItem("What makes a good client library?") },
        StreamingEnabled = isStreamed,
    };

    private static ResponsesClientOptions ForResponses(HttpClient http, Uri? server)
    {
        var options = new ResponsesClientOptions { Transport = new HttpClientPipelineTransport(http) };
        if (server is not null)
            options.Endpoint = server;
        return options;
    }

    private static OpenAIClientOptions Options(HttpClient http, Uri? server)
    {
        var options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) };
        if (server is not null)
            options.Endpoint = server;
        return options;
    }
}
