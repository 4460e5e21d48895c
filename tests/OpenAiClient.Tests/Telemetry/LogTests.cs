using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>The log lines of calls.</summary>
[Trait("Lane", "cultures")]
public sealed class LogTests : IDisposable
{
    private const string Chunk = "data: {\"id\":\"c\",\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\n\n";

    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hi")] };

    private readonly FakeLogCollector _log = new();
    private readonly ILoggerFactory _factory;

    public LogTests() => _factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(_log)));

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task A_call_begins_and_ends()
    {
        var answer = FakeHandler.Answer(Samples.Completion);
        answer.Headers.TryAddWithoutValidation("x-request-id", "req_1");
        using var openai = Client(new FakeHandler().Then(answer));

        await openai.Chat.CreateAsync(_request);

        Assert.Equal(["7 Debug", "3 Debug", "9 Information"], Lines());
        Assert.All(_log.GetSnapshot(), static line => Assert.Equal("OpenAi.Chat", line.Category));
        var ended = _log.LatestRecord;
        Assert.Equal(
            ("POST", "chat/completions", "gpt-4.1-2025-04-14", "200", "stop", "19", "10", "1", "req_1"),
            (Value("Method"), Value("Path"), Value("Model"), Value("Status"), Value("FinishReasons"), Value("InputTokens"), Value("OutputTokens"), Value("Attempts"), Value("RequestId")));
        var scope = Assert.IsAssignableFrom<IReadOnlyList<KeyValuePair<string, object?>>>(Assert.Single(ended.Scopes.Distinct()));
        Assert.Equal([new("Operation", "POST /chat/completions"), new("RequestId", "req_1")], scope);

        string? Value(string name) => ended.GetStructuredStateValue(name);
    }

    [Fact]
    public async Task What_no_model_answers_is_less_worth_a_line()
    {
        using var openai = Client(FakeHandler.Json("""{"id":"file_1","object":"file"}"""));

        await openai.Files.GetAsync("file_1");

        Assert.Equal(["7 Debug", "3 Debug", "8 Debug"], Lines());
        Assert.Equal("OpenAi.Files", _log.LatestRecord.Category);
    }

    [Theory]
    [InlineData("400", "400", "400")]
    [InlineData("timeout", "timeout", null)]
    [InlineData("network", "connection_error", null)]
    [InlineData("html", "invalid_response", "200")]
    [InlineData("handler", "System.FormatException", null)]
    public async Task Each_final_failure_is_an_error(string how, string kind, string? status)
    {
        using var openai = Client(
            how switch
            {
                "400" => FakeHandler.Json("""{"error":{"message":"No."}}""", HttpStatusCode.BadRequest),
                "network" => new FakeHandler().Then(new HttpRequestException("no way")),
                "html" => FakeHandler.Json("<html>"),
                "handler" => new FakeHandler().Then(new FormatException("bug")),
                _ => new FakeHandler().Then(static async (_, token) =>
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
                    throw new InvalidOperationException();
                }),
            },
            // The clock advances automatically over waits this short.
            options => options.AttemptTimeout = how == "timeout" ? TimeSpan.FromSeconds(1) : options.AttemptTimeout);

        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.Chat.CreateAsync(_request));

        var line = Assert.Single(_log.GetSnapshot(), static line => line.Level == LogLevel.Error);
        Assert.Equal((10, kind, status, exception.Message), (line.Id.Id, line.GetStructuredStateValue("Kind"), line.GetStructuredStateValue("Status"), line.GetStructuredStateValue("Reason")));
    }

    [Fact]
    public async Task A_stream_that_breaks_is_an_error()
    {
        using var body = new PushedStream(Chunk.Replace("\"stop\"", "null", StringComparison.Ordinal)).End(new IOException("reset"));
        using var openai = Client(Heard.Stream(body));

        await Assert.ThrowsAsync<IncompleteStreamException>(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request)));

        Assert.Equal(["7 Debug", "3 Debug", "10 Error"], Lines());
    }

    [Fact]
    public async Task A_stream_ends()
    {
        using var body = new PushedStream(Chunk, "data: [DONE]\n\n").End();
        using var openai = Client(Heard.Stream(body));

        await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request));

        Assert.Equal(["7 Debug", "3 Debug", "12 Information"], Lines());
        Assert.Equal(("1", "stop", "m-1"), (_log.LatestRecord.GetStructuredStateValue("Events"), _log.LatestRecord.GetStructuredStateValue("FinishReasons"), _log.LatestRecord.GetStructuredStateValue("Model")));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("{\"prompt_tokens\":1200,\"completion_tokens\":3}", "; 1200 tokens in, 3 tokens out")]
    [InlineData("{\"prompt_tokens\":1200}", "; 1200 tokens in")]
    [InlineData("{\"completion_tokens\":3}", ", 3 tokens out")]
    public async Task What_is_not_known_is_not_in_the_line(string? usage, string words)
    {
        var chunk = Chunk.Replace("\"choices\"", $"\"usage\":{usage ?? "null"},\"choices\"", StringComparison.Ordinal);
        using var body = new PushedStream(chunk, "data: [DONE]\n\n").End();
        var answer = FakeHandler.Answer($$"""{"id":"c","model":"m-1","usage":{{usage ?? "null"}},"choices":[{"index":0,"message":{"content":"a"},"finish_reason":"stop"}]}""");
        answer.Headers.TryAddWithoutValidation("x-request-id", "req_1");
        using var openai = Client(new FakeHandler().Then(Heard.Events(body)).Then(answer).Then(new HttpRequestException("no way")));

        await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request));
        await openai.Chat.CreateAsync(_request);
        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Chat.CreateAsync(_request));

        var lines = _log.GetSnapshot();
        Assert.Matches($"^POST chat/completions: the stream of m-1 ended with stop after 1 events and [0-9:.]+, the first after [0-9:.]+{words}, 1 attempts\\.$", Assert.Single(lines, static line => line.Id.Id == 12).Message);
        Assert.Matches($"^POST chat/completions: m-1 answered 200 after [0-9:.]+ and ended with stop{words}, 1 attempts, request id req_1\\.$", Assert.Single(lines, static line => line.Id.Id == 9).Message);
        Assert.Matches("^POST chat/completions failed after [0-9:.]+: connection_error, 1 attempts\\. ", Assert.Single(lines, static line => line.Id.Id == 10).Message);
        Assert.DoesNotContain(lines, static line => line.Message.Contains("(null)", StringComparison.Ordinal));
        // A logger that writes the message itself fills in the template.
        Assert.All(lines, static line => Assert.Equal(line.Message, Filled(line)));
        Assert.Equal("{Method} {Path}: {Status} on attempt {Attempt}, request id {RequestId}.", Template(lines.Last(static line => line.Id.Id == 3)));
    }

    private static string Template(FakeLogRecord line) => line.GetStructuredStateValue("{OriginalFormat}")!;

    private static string Filled(FakeLogRecord line) => line.StructuredState!.Aggregate(Template(line), static (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));

    [Fact]
    public async Task What_the_caller_ends_is_no_failure()
    {
        using var left = new PushedStream(Chunk);
        using var cancelled = new PushedStream(Chunk);
        using var openai = Client(new FakeHandler().Then(Heard.Events(left)).Then(Heard.Events(cancelled)));
        using var source = new CancellationTokenSource();

        await foreach (var _ in openai.Chat.StreamAsync(_request))
            break;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in openai.Chat.StreamAsync(_request, cancellationToken: source.Token))
                await source.CancelAsync();
        });

        Assert.Equal(["7 Debug", "3 Debug", "13 Debug", "7 Debug", "3 Debug", "11 Debug"], Lines());
    }

    [Fact]
    public async Task A_retry_is_a_warning_with_reason_and_wait()
    {
        using var openai = Client(FakeHandler.Json("{}", HttpStatusCode.ServiceUnavailable).Then(FakeHandler.Answer(Samples.Completion)), static options => (options.MaxRetries, options.Randomizer) = (1, static () => 0));

        await openai.Chat.CreateAsync(_request);

        Assert.Equal(["7 Debug", "3 Debug", "2 Warning", "3 Debug", "9 Information"], Lines());
        var line = Assert.Single(_log.GetSnapshot(), static line => line.Level == LogLevel.Warning);
        Assert.Equal("00:00:00.3750000", line.GetStructuredStateValue("Delay"));
        Assert.StartsWith("503 ", line.GetStructuredStateValue("Reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_ends_with_its_last_byte()
    {
        using var openai = Client(FakeHandler.Json("content"));

        await using (var download = await openai.Files.DownloadAsync("file_1"))
        {
            Assert.Equal(["7 Debug", "3 Debug"], Lines());
            await download.Content.CopyToAsync(Stream.Null);
        }

        Assert.Equal(["7 Debug", "3 Debug", "8 Debug"], Lines());
    }

    [Fact]
    public async Task Waiting_for_a_response_and_taking_it_up_again()
    {
        static string State(string status) => $$$"""{"type":"response.{{{status}}}","sequence_number":1,"response":{"id":"resp_1","status":"{{{status}}}","output":[]}}""";
        using var cut = new PushedStream($"data: {State("in_progress")}\n\n").End();
        using var openai = Client(
            new FakeHandler().Then(Heard.Events(cut)).Then(FakeHandler.Answer("""{"error":{"message":"too old"}}""", HttpStatusCode.BadRequest))
                .Then(FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}""")).Then(FakeHandler.Answer("""{"id":"resp_1","status":"completed","output":[]}""")),
            static options => options.MaxRetries = 1);

        await foreach (var _ in openai.Responses.StreamAsync(new() { Model = "m", Input = "Hi", Background = true }))
        {
        }

        Assert.Equal(["17 Information", "18 Information", "16 Debug"], Lines().Where(static line => line.StartsWith('1') && line[..2] is "16" or "17" or "18"));
        Assert.Equal("OpenAi.Responses", Assert.Single(_log.GetSnapshot(), static line => line.Id.Id == 17).Category);
    }

    [Fact]
    public async Task Functions_begin_and_end()
    {
        using var openai = Client(
            FakeHandler.Json("""{"choices":[{"message":{"tool_calls":[{"id":"call_1","type":"function","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}""").Then(FakeHandler.Answer("""{"choices":[{"message":{"content":"Sorry."},"finish_reason":"stop"}]}""")));

        await openai.Chat.RunToolsAsync(_request, [OpenAi.Functions.ToolFunction.From("f", null, null, static (_, _) => throw new InvalidOperationException("no"))]);

        var lines = _log.GetSnapshot().Where(static line => line.Category == "OpenAi.Functions").ToList();
        Assert.Equal(["14 Debug", "6 Warning", "15 Debug"], lines.Select(static line => $"{line.Id.Id} {line.Level}"));
        Assert.Equal(("f", "call_1", "System.InvalidOperationException"), (lines[2].GetStructuredStateValue("Function"), lines[2].GetStructuredStateValue("CallId"), lines[2].GetStructuredStateValue("Outcome")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bodies_are_logged_by_option_alone_cut_and_without_keys(bool logged)
    {
        using var openai = Client(
            FakeHandler.Json("""{"choices":[{"message":{"content":"sk-SECRET1234567890 and ann@example.com"}}]}"""),
            options =>
            {
                options.ApiKeyProvider = static _ => new("sk-SECRET1234567890");
                options.Telemetry = new() { LogsBodies = logged, MaxContentLength = 120, Redactor = static text => OpenAi.Safety.SensitiveText.Redact(text) };
            });

        await openai.Chat.CreateAsync(_request with { Messages = [ChatMessage.User("My key is sk-SECRET1234567890."), ChatMessage.User(new string('x', 10_000))] });

        var bodies = _log.GetSnapshot().Where(static line => line.Level == LogLevel.Trace).Select(static line => line.Message).ToList();
        Assert.Equal(logged ? 2 : 0, bodies.Count);
        Assert.All(bodies, static text => Assert.InRange(text.Length, 50, 200));
        Assert.DoesNotContain(_log.GetSnapshot(), static line => line.Message.Contains("SECRET", StringComparison.Ordinal) || line.Message.Contains("example.com", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Events_of_a_stream_are_bodies()
    {
        using var body = new PushedStream(Chunk, "data: [DONE]\n\n").End();
        using var openai = Client(Heard.Stream(body), static options => options.Telemetry.LogsBodies = true);

        await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request));

        Assert.Equal(["7 Debug", "19 Trace", "3 Debug", "21 Trace", "12 Information"], Lines());
    }

    private OpenAiClient Client(FakeHandler handler, Action<OpenAiClientOptions>? configure = null) => handler.CreateClient(options =>
    {
        (options.LoggerFactory, options.TimeProvider) = (_factory, new InstantClock());
        configure?.Invoke(options);
    });

    private IEnumerable<string> Lines() => _log.GetSnapshot().Select(static line => $"{line.Id.Id} {line.Level}");
}
