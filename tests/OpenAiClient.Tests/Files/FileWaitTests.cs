using System.Net;
using OpenAi.Files;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

public class FileWaitTests
{
    [Theory]
    [InlineData("processed")]
    [InlineData("error")]
    [InlineData("deleted")]
    [InlineData("")]
    public async Task A_file_that_the_server_is_done_with_is_returned_at_once(string status)
    {
        var time = new LeapingTime(TimeSpan.FromMinutes(1));
        using var handler = FakeHandler.Json(FileSamples.WithStatus(status));
        using var openai = Client(handler, time);

        var file = await openai.Files.PollAsync("file-abc123");

        Assert.Equal(status, file.Status?.Value);
        Assert.Empty(time.Waits);
    }

    [Fact]
    public async Task A_file_without_a_status_is_not_waited_for()
    {
        using var handler = FakeHandler.Json("""{"id":"file-abc123"}""");
        using var openai = Client(handler, new LeapingTime(TimeSpan.FromMinutes(1)));

        Assert.Null((await openai.Files.PollAsync("file-abc123")).Status);
    }

    [Fact]
    public async Task The_wait_grows_until_the_file_is_processed_and_unknown_statuses_go_on()
    {
        var time = new LeapingTime(TimeSpan.FromMinutes(1));
        using var handler = new FakeHandler();
        foreach (var status in (string[])["uploaded", "uploaded", "pending", "running", "uploaded", "uploaded", "uploaded", "uploaded", "processed"])
            handler.Then(FakeHandler.Answer(FileSamples.WithStatus(status)));
        using var openai = Client(handler, time);

        var file = await openai.Files.PollAsync("file-abc123");

        Assert.Equal(FileStatus.Processed, file.Status);
        Assert.Equal([1, 1.5, 2.25, 3.375, 5.062, 7.593, 10, 10], time.Waits.Select(static wait => wait.TotalSeconds));
        Assert.All(handler.Requests, static request => Assert.Equal("/v1/files/file-abc123", request.Uri.AbsolutePath));
    }

    [Fact]
    public async Task The_callers_interval_is_kept_and_the_servers_wish_is_heard_without_one()
    {
        foreach (var (interval, expected) in new (TimeSpan?, double)[] { (TimeSpan.FromSeconds(4), 4), (null, 0.25) })
        {
            var time = new LeapingTime(TimeSpan.FromMinutes(1));
            using var handler = new FakeHandler();
            for (var i = 0; i < 3; i++)
            {
                var answer = FakeHandler.Answer(FileSamples.WithStatus(i < 2 ? "uploaded" : "processed"));
                answer.Headers.Add("openai-poll-after-ms", "250");
                handler.Then(answer);
            }
            using var openai = Client(handler, time);

            await openai.Files.PollAsync("file-abc123", new() { Interval = interval });

            Assert.Equal([expected, expected], time.Waits.Select(static wait => wait.TotalSeconds));
        }
    }

    [Fact]
    public async Task A_wait_ends_at_its_limit()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(FileSamples.WithStatus("uploaded"))) };
        using var openai = Client(handler, new LeapingTime(TimeSpan.FromMinutes(1)));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Files.PollAsync("file-abc123", new() { Interval = TimeSpan.FromSeconds(60) }));

        Assert.Equal(TimeoutLimit.Wait, exception.Limit);
        Assert.Equal(TimeSpan.FromMinutes(30), exception.Duration);
        Assert.InRange(handler.Requests.Count, 30, 31);
    }

    [Fact]
    public async Task The_limit_also_ends_a_question_that_is_never_answered()
    {
        using var handler = new FakeHandler { Default = static async (_, token) => { await Task.Delay(Timeout.Infinite, token); return null!; } };
        using var openai = Client(handler, new LeapingTime(TimeSpan.FromMinutes(1)));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Files.PollAsync("file-abc123", polling: new() { MaxWait = TimeSpan.FromSeconds(30) }));

        Assert.Equal(TimeoutLimit.Wait, exception.Limit);
    }

    [Fact]
    public async Task A_wait_ends_with_its_callers_token()
    {
        using var source = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = (_, _) => { source.CancelAfter(20); return Task.FromResult(FakeHandler.Answer(FileSamples.WithStatus("uploaded"))); } };
        using var openai = Client(handler, new LeapingTime(TimeSpan.Zero));

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => openai.Files.PollAsync("file-abc123", cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_question_that_fails_ends_the_wait()
    {
        using var handler = FakeHandler.Json("{}", HttpStatusCode.NotFound);
        using var openai = Client(handler, new LeapingTime(TimeSpan.FromMinutes(1)));

        await Assert.ThrowsAsync<NotFoundException>(() => openai.Files.PollAsync("file-abc123"));
    }

    [Fact]
    public async Task Impossible_waits_are_refused_by_their_names()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("Interval", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Files.PollAsync("f", new() { Interval = TimeSpan.Zero }))).ParamName);
        Assert.Equal("Interval", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Files.PollAsync("f", new() { Interval = Timeout.InfiniteTimeSpan }))).ParamName);
        Assert.Equal("MaxWait", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Files.PollAsync("f", polling: new() { MaxWait = TimeSpan.Zero }))).ParamName);
    }

    private static OpenAiClient Client(FakeHandler handler, TimeProvider time) => handler.CreateClient(options => options.TimeProvider = time);
}
