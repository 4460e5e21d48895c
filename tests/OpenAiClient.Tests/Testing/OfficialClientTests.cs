using System.ClientModel;
using System.Text;
using OpenAi.Testing;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace OpenAi.Tests.Testing;

/// <summary>The official package as an independent client: any client whose address can be changed can use the fake server.</summary>
public sealed class OfficialClientTests : FakeTest
{
    private readonly OpenAIClient _official;

    public OfficialClientTests() =>
        _official = new OpenAIClient(new ApiKeyCredential("sk-any"), new OpenAIClientOptions { Endpoint = Fake.BaseAddress });

    [Fact]
    public async Task The_official_client_gets_a_chat_completion()
    {
        Fake.Chat.Reply("Hello, stranger.");

        ChatCompletion answer = await _official.GetChatClient("gpt-4o").CompleteChatAsync("Hello");

        Assert.Equal("Hello, stranger.", answer.Content[0].Text);
        Assert.Equal(ChatFinishReason.Stop, answer.FinishReason);
        Assert.Equal("gpt-4o", Fake.Chat.Requests[0].Model);
    }

    [Fact]
    public async Task The_official_client_reads_a_stream()
    {
        Fake.Chat.Reply("one two three");

        var text = new StringBuilder();
        await foreach (var update in _official.GetChatClient("gpt-4o").CompleteChatStreamingAsync("Hello"))
        {
            foreach (var part in update.ContentUpdate)
                text.Append(part.Text);
        }

        Assert.Equal("one two three", text.ToString());
    }

    [Fact]
    public async Task The_official_client_calls_tools()
    {
        Fake.Chat.Reply(FakeChatReply.ToolCalls(("add", """{"a":1}"""), ("add", """{"a":2}""")), "3");
        var chat = _official.GetChatClient("gpt-4o");
        var options = new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("add", "Adds.", BinaryData.FromString("""{"type":"object"}""")) } };
        var messages = new List<ChatMessage> { new UserChatMessage("Add") };

        ChatCompletion first = await chat.CompleteChatAsync(messages, options);
        messages.Add(new AssistantChatMessage(first));
        messages.AddRange(first.ToolCalls.Select(call => new ToolChatMessage(call.Id, "ok")));
        ChatCompletion second = await chat.CompleteChatAsync(messages, options);

        Assert.Equal(ChatFinishReason.ToolCalls, first.FinishReason);
        Assert.Equal(["""{"a":1}""", """{"a":2}"""], first.ToolCalls.Select(call => call.FunctionArguments.ToString()));
        Assert.Equal("3", second.Content[0].Text);
    }

    [Fact]
    public async Task The_official_client_gets_embeddings()
    {
        OpenAIEmbedding embedding = await _official.GetEmbeddingClient("text-embedding-3-small").GenerateEmbeddingAsync("Hello", new() { Dimensions = 16 });

        Assert.Equal(16, embedding.ToFloats().Length);
    }

    [Fact]
    public async Task The_official_client_reads_the_errors_of_the_fake_server()
    {
        Fake.Models.Only("gpt-4o");

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => _official.GetChatClient("gpt-9").CompleteChatAsync("Hello"));

        Assert.Equal(404, exception.Status);
    }
}
