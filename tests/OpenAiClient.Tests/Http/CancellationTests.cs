using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

[Collection(nameof(Alone))]
public class CancellationTests
{
    private static readonly TimeSpan _promptly = TimeSpan.FromMilliseconds(100);

    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [] };

    [Fact]
    public async Task Cancelling_before_the_request_sends_nothing()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await CancelledAsync(stop, () => openai.PostAsync(cancellationToken: stop.Token));
        await CancelledAsync(stop, () => openai.StreamAsync(cancellationToken: stop.Token).ReadAllAsync());
        await CancelledAsync(stop, () => openai.DownloadAsync(cancellationToken: stop.Token));
        await CancelledAsync(stop, () => openai.Chat.ListAsync(cancellationToken: stop.Token).GetAsyncEnumerator().MoveNextAsync().AsTask());
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public Task Cancelling_while_the_headers_are_awaited_ends_the_call() => ClosesAsync(
        static _ => { },
        static (openai, ready, stop) => CancelledAsync(stop, ready, openai.PostAsync(cancellationToken: stop.Token)));

    [Fact]
    public Task Cancelling_while_the_body_is_read_ends_the_call() => ClosesAsync(
        static connection => connection.Write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":"),
        static (openai, ready, stop) => CancelledAsync(stop, ready, openai.PostAsync(cancellationToken: stop.Token)));

    [Fact]
    public Task Cancelling_while_the_body_of_an_error_is_read_ends_the_call() => ClosesAsync(
        static connection => connection.Write("HTTP/1.1 400 Bad Request\r\nContent-Length: 100\r\n\r\n{\"a\":"),
        static (openai, ready, stop) => CancelledAsync(stop, ready, openai.PostAsync(cancellationToken: stop.Token)));

    [Fact]
    public Task Cancelling_a_stream_by_its_token_ends_it() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        await using var events = openai.StreamAsync(cancellationToken: stop.Token).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        await CancelledAsync(stop, ready, events.MoveNextAsync().AsTask());
    });

    [Fact]
    public Task Cancelling_a_stream_by_WithCancellation_ends_it_even_beside_another_token() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        using var other = new CancellationTokenSource();
        await using var events = openai.StreamAsync(cancellationToken: other.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await events.MoveNextAsync());
        await CancelledAsync(stop, ready, events.MoveNextAsync().AsTask());
    });

    [Fact]
    public Task Cancelling_a_stream_by_its_token_ends_it_even_beside_WithCancellation() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        using var other = new CancellationTokenSource();
        await using var events = openai.StreamAsync(cancellationToken: stop.Token).GetAsyncEnumerator(other.Token);
        Assert.True(await events.MoveNextAsync());
        await CancelledAsync(stop, ready, events.MoveNextAsync().AsTask());
    });

    [Fact]
    public Task A_break_in_the_loop_over_a_stream_ends_the_stream() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        await foreach (var item in openai.StreamAsync())
        {
            await ready;
            await stop.CancelAsync();
            break;
        }
    });

    [Fact]
    public Task An_exception_in_the_loop_over_a_stream_ends_the_stream() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var item in openai.StreamAsync())
            {
                await ready;
                await stop.CancelAsync();
                throw new InvalidOperationException("the reader's");
            }
        });
    });

    [Fact]
    public Task Cancelling_after_the_terminal_event_of_a_stream_that_the_server_keeps_open_ends_it() => ClosesAsync(
        static connection =>
        {
            connection.BeginChunks();
            connection.Chunk("data: 1\n\ndata: [DONE]\n\n");
        },
        static async (openai, ready, stop) =>
        {
            await using var events = openai.StreamAsync().GetAsyncEnumerator();
            Assert.True(await events.MoveNextAsync());
            await ready;
            await stop.CancelAsync();
            Assert.False(await events.MoveNextAsync());
        });

    [Fact]
    public async Task Cancelling_between_events_that_arrived_together_ends_the_stream()
    {
        using var handler = FakeHandler.Sse("data: 1\n\ndata: 2\n\ndata: [DONE]\n\n");
        using var openai = handler.CreateClient();
        using var stop = new CancellationTokenSource();
        await using var events = openai.StreamAsync().GetAsyncEnumerator(stop.Token);

        Assert.True(await events.MoveNextAsync());
        await stop.CancelAsync();

        await CancelledAsync(stop, () => events.MoveNextAsync().AsTask());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Cancelling_a_paged_enumeration_ends_it(bool byEnumeration) => ClosesAsync(
        static connection =>
        {
            connection.Answer("""{"data":[{"id":"a"}],"has_more":true}""");
            connection.ReadRequest();
        },
        async (openai, ready, stop) =>
        {
            await using var items = openai.Chat.ListAsync(cancellationToken: byEnumeration ? default : stop.Token).GetAsyncEnumerator(byEnumeration ? stop.Token : default);
            Assert.True(await items.MoveNextAsync());
            await CancelledAsync(stop, ready, items.MoveNextAsync().AsTask());
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Cancelling_a_download_by_its_token_ends_it(bool byRead) => ClosesAsync(BeginDownload, async (openai, ready, stop) =>
    {
        await using var download = await openai.DownloadAsync(cancellationToken: byRead ? default : stop.Token);
        Assert.Equal(4, await download.Content.ReadAsync(new byte[10]));
        await CancelledAsync(stop, ready, download.Content.ReadAsync(new byte[10], byRead ? stop.Token : default).AsTask());
    });

    [Fact]
    public Task Disposing_of_a_download_ends_it() => ClosesAsync(BeginDownload, static async (openai, ready, stop) =>
    {
        var download = await openai.DownloadAsync();
        await ready;
        await stop.CancelAsync();
        download.Dispose();
        await download.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => download.ReadAsBytesAsync());
    });

    [Fact]
    public Task Disposing_of_a_download_while_it_is_read_ends_it() => ClosesAsync(BeginDownload, static async (openai, ready, stop) =>
    {
        var download = await openai.DownloadAsync();
        Assert.Equal(4, await download.Content.ReadAsync(new byte[10]));
        var read = download.Content.ReadAsync(new byte[10]).AsTask();
        await ready;
        await stop.CancelAsync();
        await download.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => read);
    });

    [Fact]
    public Task Disposing_of_a_client_ends_its_calls() => ClosesAsync(BeginStream, static async (openai, ready, stop) =>
    {
        await using var events = openai.StreamAsync(cancellationToken: stop.Token).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        openai.Dispose();
        openai.Dispose();
        await CancelledAsync(stop, ready, events.MoveNextAsync().AsTask());
    });

    private static void BeginStream(ServerConnection connection)
    {
        connection.BeginChunks();
        connection.Chunk("data: 1\n\n");
    }

    private static void BeginDownload(ServerConnection connection) => connection.Write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nabcd");

    private static async Task CancelledAsync(CancellationTokenSource stop, Func<Task> act) =>
        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(act)).CancellationToken);

    private static async Task CancelledAsync(CancellationTokenSource stop, Task ready, Task call)
    {
        await ready;
        await stop.CancelAsync();
        await CancelledAsync(stop, () => call);
    }

    /// <summary>
    /// The server notices promptly that the client has let go. A busy machine may delay that, but not every time; the limits and drains that
    /// a client could wait for would.
    /// </summary>
    private static async Task ClosesAsync(Action<ServerConnection> serve, Func<OpenAiClient, Task, CancellationTokenSource, Task> use)
    {
        var best = TimeSpan.MaxValue;
        for (var begin = Stopwatch.GetTimestamp(); best >= _promptly && Stopwatch.GetElapsedTime(begin) < Patience.Limit;)
        {
            var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var closed = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var server = new LoopbackServer(connection =>
            {
                connection.ReadRequest();
                serve(connection);
                ready.SetResult();
                closed.SetResult(connection.WaitForClose());
            });
            using var openai = server.CreateClient();
            using var stop = new CancellationTokenSource();
            var letGo = 0L;
            using var registration = stop.Token.Register(() => letGo = Stopwatch.GetTimestamp());

            await use(openai, ready.Task, stop).WaitAsync(Patience.Limit);
            var seen = await closed.Task.WaitAsync(Patience.Limit);

            var took = Stopwatch.GetElapsedTime(letGo, seen);
            best = took < best ? took : best;
        }
        Assert.True(best < _promptly, $"The server saw the end after {best.TotalMilliseconds} ms.");
    }
}
