using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.SideBySide;

/// <summary>Microsoft.Extensions.AI.OpenAI over a scripted server.</summary>
internal static class Incumbent
{
    private static readonly ApiKeyCredential _key = new("sk-test");
    private static readonly Uri _address = new("https://example.test/v1");

    public static IChatClient Chat(FakeHandler handler) =>
        new OpenAI.Chat.ChatClient("gpt-4o", _key, new OpenAI.OpenAIClientOptions { Endpoint = _address, Transport = Transport(handler) }).AsIChatClient();

    public static IChatClient Responses(FakeHandler handler) =>
        new OpenAI.Responses.ResponsesClient(_key, new OpenAI.Responses.ResponsesClientOptions { Endpoint = _address, Transport = Transport(handler) }).AsIChatClient("gpt-4o");

    private static HttpClientPipelineTransport Transport(FakeHandler handler) => new(new HttpClient(handler));
}
