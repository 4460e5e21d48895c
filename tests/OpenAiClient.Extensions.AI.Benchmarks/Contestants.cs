using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Extensions.AI.Benchmarks;

/// <summary>The same abstraction over both packages, on the same bytes.</summary>
internal static class Contestants
{
    private const string Model = "gpt-4o";
    private const string EmbeddingModel = "text-embedding-3-small";

    private static readonly ApiKeyCredential _key = new("sk-none");

    public static IChatClient OurChat(bool stream) => Ours(stream).Chat.AsIChatClient(Model);

    public static IChatClient OurResponses(bool stream) => Ours(stream).Responses.AsIChatClient(Model);

    public static IEmbeddingGenerator<string, Embedding<float>> OurEmbeddings() => Ours(stream: false).Embeddings.AsIEmbeddingGenerator(EmbeddingModel);

    public static IChatClient TheirChat(bool stream) =>
        new OpenAI.Chat.ChatClient(Model, _key, new OpenAI.OpenAIClientOptions { Transport = Transport(stream) }).AsIChatClient();

    public static IChatClient TheirResponses(bool stream) =>
        new OpenAI.Responses.ResponsesClient(_key, new OpenAI.Responses.ResponsesClientOptions { Transport = Transport(stream) }).AsIChatClient(Model);

    public static IEmbeddingGenerator<string, Embedding<float>> TheirEmbeddings() =>
        new OpenAI.Embeddings.EmbeddingClient(EmbeddingModel, _key, new OpenAI.OpenAIClientOptions { Transport = Transport(stream: false) }).AsIEmbeddingGenerator();

    private static OpenAiClient Ours(bool stream) => new(new OpenAiClientOptions { ApiKey = "sk-none" }, CannedHandler.CreateClient(stream));

    private static HttpClientPipelineTransport Transport(bool stream) => new(CannedHandler.CreateClient(stream));
}
