using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Many;

public class CreateManyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_request_gets_its_answer(bool inOrder)
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        var results = await openai.Chat.CreateManyAsync(Requests(100), new() { InOrder = inOrder }).ToListAsync();

        Assert.Equal(100, results.Count);
        Assert.All(results, static result => Assert.Equal($"q{result.Index}", result.GetAnswer().Text));
        Assert.All(results, static result => Assert.Equal($"q{result.Index}", ((UserChatMessage)result.Request.Messages[0]).Content.ToText()));
        Assert.Equal(Enumerable.Range(0, 100), results.Select(static result => (int)result.Index).Order());
        if (inOrder)
            Assert.Equal(Enumerable.Range(0, 100), results.Select(static result => (int)result.Index));
    }

    [Fact]
    public async Task A_call_that_fails_is_a_result_and_stops_no_other()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Answer("a")))
            .Then(FakeHandler.Answer("""{"error":{"message":"Bad."}}""", HttpStatusCode.BadRequest))
            .Then(new HttpRequestException("broken"))
            .Then(FakeHandler.Answer("not JSON"))
            .Then(FakeHandler.Answer(Answer("e")));
        using var openai = handler.CreateClient();

        var results = await openai.Chat.CreateManyAsync(Requests(5).ToAsyncEnumerable(), new() { MaxConcurrency = 1 }).ToListAsync();

        Assert.Equal([true, false, false, false, true], results.Select(static result => result.IsSuccess));
        Assert.IsType<BadRequestException>(results[1].Exception);
        Assert.IsType<ApiConnectionException>(results[2].Exception);
        Assert.IsType<InvalidResponseException>(results[3].Exception);
        Assert.Null(results[1].Answer);
        Assert.Null(results[0].Exception);
        Assert.Same(results[1].Exception, Assert.Throws<BadRequestException>(() => results[1].GetAnswer()));
    }

    [Fact]
    public async Task No_requests_give_no_results()
    {
        using var openai = new FakeHandler().CreateClient();

        Assert.Empty(await openai.Chat.CreateManyAsync([]).ToListAsync());
    }

    [Fact]
    public async Task Many_requests_are_sent_when_enumerated_and_sent_anew_each_time()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        var many = openai.Chat.CreateManyAsync(Requests(3));
        Assert.Empty(handler.Requests);
        await many.ToListAsync();
        await many.ToListAsync();

        Assert.Equal(6, handler.Requests.Count);
    }

    [Fact]
    public async Task Progress_is_told_of_every_call()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("{}", HttpStatusCode.BadRequest));
        handler.Default = (_, _) => Task.FromResult(FakeHandler.Answer(Answer("a")));
        using var openai = handler.CreateClient();
        var known = new Reports();
        var unknown = new Reports();

        await openai.Chat.CreateManyAsync(Requests(3).ToArray(), new() { MaxConcurrency = 1, Progress = known }).ToListAsync();
        await openai.Chat.CreateManyAsync(Requests(2).ToAsyncEnumerable(), new() { MaxConcurrency = 1, Progress = unknown }).ToListAsync();

        Assert.Equal([new(1, 1, 3), new(2, 1, 3), new(3, 1, 3)], known.All);
        Assert.Equal([new(1, 0, null), new(2, 0, null)], unknown.All);
    }

    [Fact]
    public async Task An_exception_of_the_progress_callback_ends_the_enumeration()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<NotSupportedException>(() =>
            openai.Chat.CreateManyAsync(Requests(1000), new() { MaxConcurrency = 2, Progress = new Reports { Failure = new NotSupportedException() } }).ToListAsync().AsTask());

        Assert.InRange(handler.Requests.Count, 1, 2 * 16);
    }

    [Fact]
    public async Task Leaving_early_stops_the_calls_under_way()
    {
        var stopped = 0;
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Answer("a")));
        handler.Default = async (_, token) =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                Interlocked.Increment(ref stopped);
            }
            return null!;
        };
        using var openai = handler.CreateClient();

        await foreach (var result in openai.Chat.CreateManyAsync(Endless(), new() { MaxConcurrency = 4 }))
            break;

        Assert.Equal(handler.Requests.Count - 1, stopped);
    }

    [Fact]
    public async Task Cancelling_stops_the_calls_under_way_and_ends_the_enumeration()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler
        {
            Default = async (_, token) =>
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return null!;
            },
        };
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => openai.Chat.CreateManyAsync(Endless(), cancellationToken: stop.Token).ToListAsync().AsTask());

        Assert.Equal(stop.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_source_that_fails_or_gives_nothing_reaches_the_caller_after_the_results()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();
        var results = new List<ManyResult<ChatCompletionRequest, ChatCompletion>>();

        static IEnumerable<ChatCompletionRequest> Failing()
        {
            yield return Request("q0");
            throw new NotSupportedException("the source");
        }

        var failure = await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var result in openai.Chat.CreateManyAsync(Failing()))
                results.Add(result);
        });
        var missing = await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            await foreach (var result in openai.Chat.CreateManyAsync(new[] { Request("q0"), null! }.ToAsyncEnumerable()))
                results.Add(result);
        });

        Assert.Equal("the source", failure.Message);
        Assert.Contains("Request 1 is null", missing.Message);
        Assert.Equal(["q0", "q0"], results.Select(static result => result.GetAnswer().Text));
    }

    [Fact]
    public void Invalid_options_are_refused_at_once()
    {
        using var openai = new FakeHandler().CreateClient();
        var chat = openai.Chat;

        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => chat.CreateManyAsync((IEnumerable<ChatCompletionRequest>)null!)).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => chat.CreateManyAsync((IAsyncEnumerable<ChatCompletionRequest>)null!)).ParamName);
        Assert.Equal("MaxConcurrency", Assert.Throws<ArgumentOutOfRangeException>(() => chat.CreateManyAsync([], new() { MaxConcurrency = 0 })).ParamName);
        Assert.Equal("MaxAhead", Assert.Throws<ArgumentOutOfRangeException>(() => chat.CreateManyAsync([], new() { MaxAhead = 0 })).ParamName);
        Assert.Equal("MaxRateLimitRetries", Assert.Throws<ArgumentOutOfRangeException>(() => chat.CreateManyAsync([], new() { MaxRateLimitRetries = -1 })).ParamName);
        Assert.Contains("CountTokens", Assert.Throws<ArgumentException>(() => chat.CreateManyAsync([], new() { TokenLimiter = new ScriptedLimiter() })).Message);
        Assert.Contains("IdempotencyKey", Assert.Throws<ArgumentException>(() => chat.CreateManyAsync([], null, new() { IdempotencyKey = "k" })).Message);
    }

    [Fact]
    public async Task The_largest_values_of_the_options_work()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        var results = await openai.Chat.CreateManyAsync(Requests(3), new() { MaxConcurrency = int.MaxValue, InOrder = true }).ToListAsync();

        Assert.Equal(["q0", "q1", "q2"], results.Select(static result => result.GetAnswer().Text));
    }

    private static FakeHandler Echo() => new()
    {
        Default = async (message, token) =>
        {
            using var body = System.Text.Json.JsonDocument.Parse(await message.Content!.ReadAsStringAsync(token));
            await Task.Yield();
            return FakeHandler.Answer(Answer(body.RootElement.GetProperty("messages")[0].GetProperty("content").GetString()!));
        },
    };

    private static string Answer(string text) => $$"""{"choices":[{"index":0,"message":{"role":"assistant","content":"{{text}}"},"finish_reason":"stop"}]}""";

    private static ChatCompletionRequest Request(string text) => new() { Model = "m", Messages = [ChatMessage.User(text)] };

    private static IEnumerable<ChatCompletionRequest> Requests(int count) => Enumerable.Range(0, count).Select(static i => Request($"q{i}"));

    private static IEnumerable<ChatCompletionRequest> Endless()
    {
        while (true)
            yield return Request("q");
    }

    private sealed class Reports : IProgress<ManyProgress>
    {
        public List<ManyProgress> All { get; } = [];

        public Exception? Failure { get; init; }

        public void Report(ManyProgress value)
        {
            All.Add(value);
            if (Failure is not null)
                throw Failure;
        }
    }
}
