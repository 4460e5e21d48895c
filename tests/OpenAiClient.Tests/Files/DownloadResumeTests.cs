using System.Net;
using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

/// <summary>How a download that is being resumed ends, and how it goes on after a read that was cancelled.</summary>
public class DownloadResumeTests
{
    private static readonly TimeSpan _wait = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_wait_for_a_busy_server_obeys_the_token_of_the_read()
    {
        var time = new FakeTime();
        using var stop = new CancellationTokenSource();
        using var handler = Cut().Then(Busy());
        using var openai = Client(handler, time, TimeSpan.Zero);

        await using var download = await openai.DownloadAsync();
        Assert.Equal(2, await download.Content.ReadAsync(new byte[10], stop.Token));
        var read = download.Content.ReadAsync(new byte[10], stop.Token).AsTask();
        await time.PendingAsync(_wait);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => read.WaitAsync(Patience.Limit))).CancellationToken);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_download_that_is_disposed_waits_and_asks_no_longer(bool busy)
    {
        var time = new FakeTime();
        using var handler = Cut().Then(Busy());
        using var openai = Client(handler, time, busy ? TimeSpan.Zero : _wait);

        var download = await openai.DownloadAsync();
        Assert.Equal(2, await download.Content.ReadAsync(new byte[10]));
        var read = download.Content.ReadAsync(new byte[10]).AsTask();
        await time.PendingAsync(_wait);
        await download.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => read.WaitAsync(Patience.Limit));
        Assert.Equal(busy ? 2 : 1, handler.Requests.Count);
    }

    [Fact]
    public async Task The_wait_obeys_the_limit_on_the_call()
    {
        var time = new FakeTime();
        using var handler = Cut();
        using var openai = Client(handler, time, _wait);

        await using var download = await openai.DownloadAsync(new() { Timeout = TimeSpan.FromSeconds(20) });
        Assert.Equal(2, await download.Content.ReadAsync(new byte[10]));
        var read = download.Content.ReadAsync(new byte[10]).AsTask();
        await time.PendingAsync(_wait);
        time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(TimeoutLimit.Call, (await Assert.ThrowsAsync<ApiTimeoutException>(() => read.WaitAsync(Patience.Limit))).Limit);
    }

    [Fact]
    public async Task A_read_after_one_that_was_cancelled_goes_on_where_the_download_was()
    {
        using var stop = new CancellationTokenSource();
        var requests = 0;
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n" + (Interlocked.Increment(ref requests) == 1 ? "01234" : "0123456789"));
            connection.WaitForClose();
        });
        using var openai = server.CreateClient(static options => (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.Zero));
        var buffer = new byte[10];

        await using var download = await openai.DownloadAsync();
        await download.Content.ReadExactlyAsync(buffer.AsMemory(0, 5));
        var read = download.Content.ReadAsync(buffer, stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => read);

        Assert.Equal("56789", Encoding.ASCII.GetString(await download.ReadAsBytesAsync()));
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task A_failure_is_told_even_when_the_unfinished_file_cannot_be_deleted()
    {
        var directory = Directory.CreateTempSubdirectory();
        var body = new PushedStream("ab");
        using var handler = new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(body) });
        using var openai = handler.CreateClient();

        await using var download = await openai.DownloadAsync();
        var saved = download.SaveAsync(Path.Combine(directory.FullName, "file.bin"));
        await body.DrainedAsync();
        // Windows does not delete an open file.
        if (!OperatingSystem.IsWindows())
            directory.Delete(recursive: true);
        body.End(new IOException("reset"));

        await Assert.ThrowsAsync<ApiConnectionException>(() => saved);
        directory.Refresh();
        if (directory.Exists)
            directory.Delete();
    }

    private static FakeHandler Cut() => new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(new PushedStream("ab").End(new IOException("reset"))) });

    private static HttpResponseMessage Busy()
    {
        var answer = FakeHandler.Answer("{}", HttpStatusCode.ServiceUnavailable);
        answer.Headers.Add("Retry-After", "30");
        return answer;
    }

    private static OpenAiClient Client(FakeHandler handler, FakeTime time, TimeSpan retryDelay) => handler.CreateClient(options =>
    {
        (options.MaxRetries, options.TimeProvider, options.RetryDelay, options.Randomizer) = (3, time, retryDelay, static () => 1);
    });
}
