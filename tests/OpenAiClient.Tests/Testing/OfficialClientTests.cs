#pragma warning disable OPENAI001 // Of the official package, all of Responses and Conversations counts as experimental.
using System.ClientModel;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Testing;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Conversations;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.Responses;

namespace OpenAi.Tests.Testing;

/// <summary>The official package as an independent client: any client whose address can be changed can use the fake server.</summary>
[Trait("Lane", "foreign")]
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

    [Fact]
    public async Task The_official_client_gets_a_response_and_continues_it()
    {
        Fake.Responses.Reply("Hello, stranger.").Reply("Again?");
        var responses = _official.GetResponsesClient();

        ResponseResult first = await responses.CreateResponseAsync(Asking("Hello"));
        ResponseResult second = await responses.CreateResponseAsync(Asking("Hello", previous: first.Id));
        ResponseResult stored = await responses.GetResponseAsync(first.Id);
        await responses.DeleteResponseAsync(first.Id);
        var gone = await Assert.ThrowsAsync<ClientResultException>(() => responses.GetResponseAsync(first.Id));

        Assert.Equal(["Hello, stranger.", "Again?", "Hello, stranger."], [first.GetOutputText(), second.GetOutputText(), stored.GetOutputText()]);
        Assert.Equal(first.Id, second.PreviousResponseId);
        Assert.Equal(ResponseStatus.Completed, first.Status);
        Assert.Equal(404, gone.Status);
    }

    [Fact]
    public async Task The_official_client_reads_a_streamed_response()
    {
        Fake.Responses.Reply("one two three");

        var text = new StringBuilder();
        StreamingResponseUpdate? last = null;
        await foreach (var update in await _official.GetResponsesClient().CreateResponseStreamingAsync(Asking("Hello", streamed: true)))
        {
            last = update;
            if (update is StreamingResponseOutputTextDeltaUpdate { Delta: var delta })
                text.Append(delta);
        }

        Assert.Equal("one two three", text.ToString());
        Assert.Equal("one two three", Assert.IsType<StreamingResponseCompletedUpdate>(last).Response.GetOutputText());
    }

    [Fact]
    public async Task The_official_client_calls_tools_of_responses()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCalls(("add", """{"a":1}"""), ("add", """{"a":2}""")), "3");
        var responses = _official.GetResponsesClient();
        var tool = ResponseTool.CreateFunctionTool("add", BinaryData.FromString("""{"type":"object"}"""), strictModeEnabled: false);
        var request = Asking("Add");
        request.Tools.Add(tool);

        ResponseResult first = await responses.CreateResponseAsync(request);
        var calls = first.OutputItems.OfType<FunctionCallResponseItem>().ToList();
        var further = Asking(null, previous: first.Id);
        foreach (var call in calls)
            further.InputItems.Add(ResponseItem.CreateFunctionCallOutputItem(call.CallId, "ok"));
        ResponseResult second = await responses.CreateResponseAsync(further);

        Assert.Equal(["""{"a":1}""", """{"a":2}"""], calls.Select(static call => call.FunctionArguments.ToString()));
        Assert.Equal("3", second.GetOutputText());
    }

    [Fact]
    public async Task The_official_client_keeps_a_conversation()
    {
        var conversations = _official.GetConversationClient();
        var made = await conversations.CreateConversationAsync(BinaryContent.Create(BinaryData.FromString("""{"metadata":{"topic":"lamps"}}""")));
        var id = JsonNode.Parse(made.GetRawResponse().Content)!["id"]!.GetValue<string>();
        var request = Asking("Hello");
        request.ConversationOptions = new ResponseConversationOptions(id);
        Fake.Responses.Reply("Hello, stranger.");

        ResponseResult answer = await _official.GetResponsesClient().CreateResponseAsync(request);
        var read = await conversations.GetConversationAsync(id, new System.ClientModel.Primitives.RequestOptions());

        Assert.Equal("Hello, stranger.", answer.GetOutputText());
        Assert.Equal("lamps", JsonNode.Parse(read.GetRawResponse().Content)!["metadata"]!["topic"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_official_client_stores_a_file()
    {
        var files = _official.GetOpenAIFileClient();

        OpenAIFile file = await files.UploadFileAsync(BinaryData.FromString("a,b"), "data.csv", FileUploadPurpose.UserData);
        BinaryData content = await files.DownloadFileAsync(file.Id);
        OpenAIFileCollection list = await files.GetFilesAsync();
        FileDeletionResult deleted = await files.DeleteFileAsync(file.Id);

        Assert.Equal("a,b", content.ToString());
        Assert.Contains(list, item => item.Id == file.Id);
        Assert.True(deleted.Deleted);
    }

    private static CreateResponseOptions Asking(string? text, string? previous = null, bool streamed = false)
    {
        var options = new CreateResponseOptions { Model = "gpt-5.6-terra", PreviousResponseId = previous, StreamingEnabled = streamed };
        if (text is not null)
            options.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
        return options;
    }
}
