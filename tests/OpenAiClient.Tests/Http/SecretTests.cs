using System.Collections;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class SecretTests
{
    private const string Key = "sk-SECRETsecretSECRET";
    private const string Other = "tok-HIDDENhiddenHIDDEN";
    private const string Chunk = """data: {"id":"c","choices":[{"index":0,"delta":{"content":"x"}}]}""" + "\n\n";

    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hello")] };

    public static TheoryData<int> Statuses => [301, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task No_status_shows_a_key_that_the_server_echoes(int status)
    {
        string[] bodies =
        [
            $$$$"""{"error":{"message":"Wrong {{{{Key}}}} {{{{Other}}}}","type":"{{{{Key}}}}","code":"{{{{Key}}}}","param":"{{{{Other}}}}"}}""",
            $"<html>{Key} {Other}</html>",
            new string('x', (64 * 1024) - 12) + Key,
            $$"""{"detail":[{"input":"{{Key}}"}]}""",
        ];
        foreach (var body in bodies)
        {
            await Hides<ApiException>(_ => Respond(body, (HttpStatusCode)status), static openai => Ask(openai));
            await Hides<ApiException>(_ => Respond(body, (HttpStatusCode)status), static openai => openai.Raw.DownloadAsync(HttpMethod.Get, "files/f/content"));
        }
    }

    [Fact]
    public async Task A_failing_connection_shows_no_key() =>
        await Hides<ApiConnectionException>(static _ => throw new HttpRequestException(HttpRequestError.ConnectionError), static openai => Ask(openai));

    [Fact]
    public async Task A_timeout_shows_no_key() =>
        await Hides<ApiTimeoutException>(static _ => throw new TaskCanceledException("", new TimeoutException("")), static openai => Ask(openai));

    [Theory]
    [InlineData($"not JSON {Key} {Other}")]
    [InlineData($$"""{"id":"{{Key}}","choices":"{{Key}}"}""")]
    [InlineData($$$$"""{"choices":[{"message":{"content":{"{{{{Key}}}}":1}}},"{{{{Other}}}}"]}""")]
    [InlineData($$$$"""{"usage":{"{{{{Key}}}}":}}""")]
    public async Task An_answer_that_cannot_be_read_shows_no_key(string body) =>
        await Hides<InvalidResponseException>(_ => Respond(body), static openai => Ask(openai));

    [Theory]
    [InlineData($"event: error\ndata: {Key}\n\n")]
    [InlineData($$$"""data: {"error":{"message":"{{{Key}}}","type":"{{{Key}}}","code":"{{{Other}}}","param":"{{{Key}}}"}}""" + "\n\n")]
    public async Task An_error_in_a_stream_shows_no_key(string events) =>
        await Hides<StreamErrorException>(_ => Respond(Chunk + events, mediaType: "text/event-stream"), static openai => Stream(openai));

    [Fact]
    public async Task A_broken_event_shows_no_key() =>
        await Hides<InvalidResponseException>(
            static _ => Respond($"{Chunk}data: {{\"choices\":\"{Key}\" {Key}\n\n", mediaType: "text/event-stream"), static openai => Stream(openai));

    [Fact]
    public async Task An_incomplete_stream_shows_no_key() =>
        await Hides<IncompleteStreamException>(static _ => Respond(Chunk, mediaType: "text/event-stream"), static openai => Stream(openai));

    [Fact]
    public async Task A_download_that_breaks_shows_no_key() =>
        await Hides<ApiConnectionException>(
            static _ => new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) },
            static async openai =>
            {
                await using var download = await openai.Raw.DownloadAsync(HttpMethod.Get, "files/f/content");
                await download.ReadAsBytesAsync();
            });

    [Fact]
    public async Task Secrets_in_cookies_and_query_parameters_are_hidden_like_the_key()
    {
        string[] secrets = ["cookie-one", "cookie-two", "from-client/1", "from-address", "from-call"];
        var echo = string.Join(' ', secrets) + " from-client%2F1 2024-10-21 yes";
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Respond(echo, HttpStatusCode.BadRequest)) };
        using var openai = handler.CreateClient(static options =>
        {
            options.BaseAddress = new Uri("https://a.test/v1?sig=from-address&api-version=2024-10-21");
            options.Headers["Cookie"] = "a=cookie-one; b=\"cookie-two\"; c=yes";
            options.Query["api-key"] = "from-client/1";
        });

        var exception = await Assert.ThrowsAsync<BadRequestException>(() =>
            openai.Chat.CreateAsync(_request, new() { Query = new Dictionary<string, string> { ["access_token"] = "from-call" } }));

        Assert.All(secrets, secret => Assert.DoesNotContain(secret, exception.ToString() + exception.Body, StringComparison.Ordinal));
        Assert.EndsWith("[the API key] 2024-10-21 yes", exception.Body, StringComparison.Ordinal);
    }

    private static HttpResponseMessage Respond(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json")
    {
        var response = FakeHandler.Answer(body, status, mediaType);
        response.Headers.TryAddWithoutValidation("x-request-id", $"req-{Key}");
        response.Headers.TryAddWithoutValidation("Location", $"https://a.test/{Key}");
        response.ReasonPhrase = $"Why {Key}";
        return response;
    }

    private static Task<ChatCompletion> Ask(OpenAiClient openai) => openai.Chat.CreateAsync(_request);

    private static async Task Stream(OpenAiClient openai)
    {
        await foreach (var _ in openai.Chat.StreamAsync(_request))
        {
        }
    }

    private static async Task Hides<TException>(Func<HttpRequestMessage, HttpResponseMessage> answer, Func<OpenAiClient, Task> call)
        where TException : OpenAiException
    {
        using var log = new FakeLog();
        using var handler = new FakeHandler { Default = (request, _) => Task.FromResult(answer(request)) };
        OpenAiClientOptions? options = null;
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddOpenAiClient(configured =>
            {
                options = configured;
                (configured.ApiKey, configured.MaxRetries, configured.TimeProvider) = (Key, 1, new InstantClock());
                configured.Headers["x-api-key"] = Other;
            })
            .RedactLoggedHeaders(["X-Unrelated"])
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var openai = provider.GetRequiredService<OpenAiClient>();

        var exception = await Assert.ThrowsAnyAsync<TException>(() => call(openai));

        var texts = TextsOf(exception).Concat([Print(openai), Print(options), Print(exception.GetType().GetProperty("ResponseInfo")?.GetValue(exception)), _request.ToString(), Sent(log)]);
        Assert.All(texts, static text =>
        {
            Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
            Assert.DoesNotContain("HIDDEN", text, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("Headers:", log.Text, StringComparison.Ordinal);
    }

    private static string Print(object? value) => value?.ToString() ?? "";

    // Only the text of the factory's own lines is checked: .NET attaches the unredacted headers to them, and logs the headers of the
    // answer, which come from the server.
    private static string Sent(FakeLog log) =>
        string.Join('\n', log.Collector.GetSnapshot()
            .Where(static record => !record.Message.Contains("Response Headers:", StringComparison.Ordinal))
            .Select(static record => record.Category!.StartsWith("System.Net.Http.", StringComparison.Ordinal) ? record.Message : FakeLog.Print(record)));

    private static IEnumerable<string> TextsOf(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception.ToString();
            foreach (DictionaryEntry entry in exception.Data)
                yield return $"{entry.Key}={entry.Value}";
            foreach (var property in exception.GetType().GetProperties().Where(static property => property.GetIndexParameters().Length == 0))
                yield return property.GetValue(exception)?.ToString() ?? "";
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("reset");
    }
}
