using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Errors;

public class InvalidResponseTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>Sign in</html>", "text/html", null, "with content that is not the expected JSON (text/html): '<' is an invalid start of a value.")]
    [InlineData("", "application/json", null, "with an empty body.")]
    [InlineData("upstream timeout", "text/plain", null, "with content that is not the expected JSON (text/plain): ")]
    [InlineData("""{"id":"x","choices":[{"index":0,"message":{"content":"Hel""", "application/json", "$.choices[0].message.content", "with JSON that could not be read at $.choices[0].message.content: ")]
    [InlineData("null", "application/json", "$", "with JSON that could not be read at $: The JSON is null.")]
    [InlineData("""{"id":"x","choices":"none"}""", "application/json", "$.choices", "with JSON that could not be read at $.choices: ")]
    [InlineData("""{"choices":[5]}""", "application/json", "$.choices[0]", "with JSON that could not be read at $.choices[0]: ")]
    [InlineData("[1,2]", "application/json", "$", "with JSON that could not be read at $: ")]
    [InlineData("\"text\"", "application/json", "$", "with JSON that could not be read at $: ")]
    public async Task A_success_that_is_not_the_promised_JSON_says_where_and_quotes_it(string body, string mediaType, string? path, string message)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient(options => options.MaxRetries = 3);

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [] }));

        Assert.StartsWith($"The server answered 200 {message}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Path);
        Assert.Equal(body, exception.Excerpt);
        Assert.Equal(1, exception.Attempts);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("{\"id\":t\u007f}", "req\u001b[31m_1")]
    [InlineData("{\"id\":\"x\",\"choices\":[{\"message\":{\"\\u0007\u0085\":1,\"content\":[[", "\u0001")]
    public async Task Control_characters_of_a_server_are_in_no_message(string body, string requestId)
    {
        using var response = FakeHandler.Answer(body);
        response.Headers.TryAddWithoutValidation("x-request-id", requestId);
        using var handler = new FakeHandler().Then(response);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [] }));

        Assert.DoesNotContain(exception.Message, char.IsControl);
        Assert.Equal(requestId.Length > 1 ? "req [31m_1" : null, exception.ResponseInfo?.RequestId);
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_JSON_is_no_obstacle()
    {
        using var handler = FakeHandler.Json("\uFEFF{\"id\":\"x\",\"choices\":[]}");
        using var openai = handler.CreateClient();

        Assert.Equal("x", (await openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("")] })).Id);
    }
}
