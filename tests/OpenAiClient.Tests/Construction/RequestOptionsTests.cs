using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

public class RequestOptionsTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hello")] };

    [Fact]
    public async Task A_call_adds_headers_query_fields_and_a_key_of_its_own()
    {
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = handler.CreateClient(static options => options.Headers["X-A"] = "client");

        await openai.Chat.CreateAsync(_request, new()
        {
            Headers = new Dictionary<string, string> { ["x-a"] = "call", ["X-B"] = "b" },
            Query = new Dictionary<string, string> { ["q"] = "ä" },
            ExtraFields = new JsonObject { ["model"] = "other", ["brand_new"] = new JsonArray(1, null), ["nothing"] = null },
            IdempotencyKey = "once",
        });

        var sent = handler.Requests[0];
        Assert.Equal("call", sent.Header("X-A"));
        Assert.Equal("b", sent.Header("X-B"));
        Assert.Equal("once", sent.Header("Idempotency-Key"));
        Assert.Equal("?q=%C3%A4", sent.Uri.Query);
        JsonAssert.Equal("""{"messages":[{"role":"user","content":"Hello"}],"model":"other","brand_new":[1,null],"nothing":null}""", sent.Body);
    }

    [Fact]
    public async Task Headers_of_the_caller_replace_those_of_the_client()
    {
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = handler.CreateClient(static options => (options.Headers["User-Agent"], options.Headers["Authorization"]) = ("mine", "Basic abc"));

        await openai.Chat.CreateAsync(_request, new() { Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json; v=2" } });

        Assert.Equal("mine", handler.Requests[0].Header("User-Agent"));
        Assert.Equal("Basic abc", handler.Requests[0].Header("Authorization"));
        Assert.Equal("application/json; v=2", handler.Requests[0].ContentHeaders!.NonValidated["Content-Type"].ToString());
    }

    [Fact]
    public async Task Headers_that_describe_a_body_stay_behind_where_there_is_none()
    {
        using var handler = FakeHandler.Json("""{"id":"m"}""").Then(FakeHandler.Answer("""{"id":"m"}""")).Then(FakeHandler.Answer(Samples.Completion));
        using var openai = handler.CreateClient(static options => options.Headers["Content-Language"] = "en");

        await openai.Models.GetAsync("m");
        await openai.Models.GetAsync("m", new() { Headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain" } });
        await openai.Chat.CreateAsync(_request);

        Assert.Equal("en", handler.Requests[2].ContentHeaders!.NonValidated["Content-Language"].ToString());
    }

    [Fact]
    public async Task A_request_that_is_refused_closes_the_file_it_has_opened()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        using var source = new MemoryStream([1]);

        await Assert.ThrowsAsync<ArgumentException>(() => openai.Files.CreateAsync(
            FileUpload.From(() => source, "a.txt"), "assistants", new() { Headers = new Dictionary<string, string> { ["X A"] = "b" } }));

        Assert.False(source.CanRead);
    }

    [Theory]
    [InlineData("X-A", "secret\r\nX-B: 1", "Header X-A: its value contains a line break.")]
    [InlineData("X-A", "secret\0", "Header X-A: its value contains a line break.")]
    [InlineData("X-A", "secret ä", "Header X-A: its value contains a character that is not ASCII.")]
    [InlineData("X A", "secret", "Header X A: this is not a valid header name.")]
    [InlineData("", "secret", "Header : this is not a valid header name.")]
    public async Task A_header_that_is_none_is_refused_and_its_value_not_shown(string name, string value, string message)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            openai.Chat.CreateAsync(_request, new() { Headers = new Dictionary<string, string> { [name] = value } }));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task An_idempotency_key_with_a_line_break_is_refused()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => openai.Chat.CreateAsync(_request, new() { IdempotencyKey = "a\nb" }));

        Assert.StartsWith("Header Idempotency-Key:", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-A", "secret\nb")]
    [InlineData("X A", "secret")]
    [InlineData("X\r\nA", "secret")]
    public void The_clients_headers_are_checked_when_it_is_made(string name, string value)
    {
        var exception = Assert.Throws<ArgumentException>(() => new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-1", Headers = { [name] = value } }));

        Assert.StartsWith("Headers:X", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }
}
