using Microsoft.Extensions.Logging;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Functions;

/// <summary>The messages to the model and to the log about a function that failed.</summary>
public class FunctionFailureTests
{
    private const string Secret = "Login failed for Server=db1;User Id=sa;Password=hunter2";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_exceptions_text_goes_to_the_log_and_not_to_the_model(bool streamed)
    {
        using var log = new FakeLog();

        var (sent, result) = await RunAsync(new InvalidOperationException(Secret), new(), log, streamed);

        Assert.DoesNotContain("hunter2", sent, StringComparison.Ordinal);
        Assert.Contains("The function failed.", sent, StringComparison.Ordinal);
        Assert.Equal(Secret, result.Exception?.Message);
        Assert.Contains(log.Lines, static line => line.Level == LogLevel.Warning && line.Text.Contains("The function f", StringComparison.Ordinal) && line.Text.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TellsFunctionExceptions_sends_the_exceptions_message_to_the_model()
    {
        using var log = new FakeLog();

        Assert.Contains("hunter2", (await RunAsync(new InvalidOperationException(Secret), new() { TellsFunctionExceptions = true }, log)).Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ToolCallException_is_sent_to_the_model_and_is_no_failure()
    {
        using var log = new FakeLog();

        Assert.Contains("No such city", (await RunAsync(new ToolCallException("No such city"), new(), log)).Sent, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, static line => line.Level == LogLevel.Warning);
    }

    private static async Task<(string Sent, ToolCallResult Result)> RunAsync(Exception exception, ToolLoopOptions options, FakeLog log, bool streamed = false)
    {
        const string Calls = """{"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}""";
        const string Answers = """{"id":"d","choices":[{"index":0,"message":{"role":"assistant","content":"ok"},"finish_reason":"stop"}]}""";
        using var handler = FakeHandler.Json(Calls).Then(FakeHandler.Answer(Answers));
        using var openai = handler.CreateClient(client => client.LoggerFactory = log);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("?")] };
        var function = ToolFunction.From("f", null, null, (_, _) => throw exception);

        // A server that does not stream answers a request for a stream with a whole answer.
        var result = streamed
            ? ((ChatToolsCompletedEvent)(await openai.Chat.StreamToolsAsync(request, [function], options).ToListAsync())[^1]).Result
            : await openai.Chat.RunToolsAsync(request, [function], options);
        return (handler.Requests[1].Body!, result.Rounds[0].Results[0]);
    }
}
