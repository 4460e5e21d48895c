using System.Net;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>An exception of the caller's own code during a call reaches the caller unchanged, and is not retried.</summary>
public class CallersExceptionTests
{
    public static TheoryData<string> Kinds => ["io", "http", "cancelled", "invalid", "library"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_exception_of_an_uploads_source_reaches_the_caller(string kind)
    {
        var failure = Of(kind);
        var opened = 0;
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}")) };
        using var openai = Client(handler);

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => openai.Files.CreateAsync(FileUpload.From(() => { opened++; return new BrokenStream(failure); }, "a.bin"), "assistants"));

        Assert.Same(failure, exception);
        Assert.Equal(1, opened);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_exception_of_a_key_provider_at_a_later_attempt_reaches_the_caller(string kind)
    {
        var failure = Of(kind);
        var asked = 0;
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway)) };
        using var openai = Client(handler, options => options.ApiKeyProvider = _ => ++asked == 1 ? new("key") : throw failure);

        Assert.Same(failure, await Assert.ThrowsAnyAsync<Exception>(() => openai.PostAsync()));
        Assert.Equal(2, asked);
        Assert.Single(handler.Requests);
        Assert.Contains(nameof(An_exception_of_a_key_provider_at_a_later_attempt_reaches_the_caller), failure.StackTrace, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_exception_of_a_logger_reaches_the_caller_and_closes_the_answer(int eventId)
    {
        var failure = new IOException("disk full");
        var body = new PushedStream("{}").End();
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StreamContent(body) }) };
        using var log = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new BrokenLog(eventId, failure)));
        using var openai = Client(handler, options => options.LoggerFactory = log);

        var exception = await Assert.ThrowsAsync<AggregateException>(() => openai.PostAsync());

        Assert.Same(failure, exception.InnerException);
        Assert.Single(handler.Requests);
        Assert.True(body.Disposed);
    }

    [Fact]
    public async Task An_exception_of_the_randomizer_reaches_the_caller()
    {
        var failure = new InvalidOperationException("dice");
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway)) };
        using var openai = Client(handler, options => options.Randomizer = () => throw failure);

        Assert.Same(failure, await Assert.ThrowsAnyAsync<Exception>(() => openai.PostAsync()));
        Assert.Single(handler.Requests);
    }

    private static Exception Of(string kind) => kind switch
    {
        "io" => new IOException("the caller's"),
        "http" => new HttpRequestException("the caller's"),
        "cancelled" => new OperationCanceledException("the caller's"),
        "library" => new ApiConnectionException("the caller's", null),
        _ => new InvalidOperationException("the caller's"),
    };

    private static OpenAiClient Client(FakeHandler handler, Action<OpenAiClientOptions>? configure = null) => handler.CreateClient(options =>
    {
        (options.MaxRetries, options.TimeProvider) = (3, new InstantClock());
        configure?.Invoke(options);
    });

    private sealed class BrokenStream(Exception failure) : MemoryStream(new byte[10])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw failure;
    }

    private sealed class BrokenLog(int brokenId, Exception failure) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == brokenId)
                throw failure;
        }

        public void Dispose()
        {
        }
    }
}
