using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatClientTests
{
    [Fact]
    public async Task An_answer_is_read_with_its_text()
    {
        using var handler = FakeHandler.Json("""
            {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":"Hi","refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3},"brand_new":{"a":1}}
            """);
        using var openai = handler.CreateClient();

        var answer = await openai.Chat.CreateAsync(new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] });

        Assert.Equal("Hi", answer.Text);
        Assert.Equal(FinishReason.Stop, answer.FinishReason);
        Assert.Equal(3, answer.Usage?.TotalTokens);
        Assert.Equal(1, answer.ResponseInfo?.Attempts);
        Assert.Equal(1, answer.ExtraFields?["brand_new"].GetProperty("a").GetInt32());
        JsonAssert.Equal("""{"model":"gpt-4o","messages":[{"role":"user","content":"Hello"}]}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_stream_gives_its_chunks()
    {
        using var handler = FakeHandler.Sse("""
            data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"He"},"finish_reason":null}]}

            data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"llo"},"finish_reason":"stop"}]}

            data: [DONE]


            """);
        using var openai = handler.CreateClient();

        var text = "";
        await foreach (var chunk in openai.Chat.StreamAsync(new() { Model = "m", Messages = [ChatMessage.User("Hello")] }))
            text += chunk.Text;

        Assert.Equal("Hello", text);
        JsonAssert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hello"}],"stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_null_request_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Chat.CreateAsync(null!));

        Assert.Equal("request", exception.ParamName);
    }
}
