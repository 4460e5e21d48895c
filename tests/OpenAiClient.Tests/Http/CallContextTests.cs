using System.Collections.Concurrent;
using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>The context that a call captures from its thread, and the context it leaves there.</summary>
public class CallContextTests
{
    private static readonly AsyncLocal<string?> _ambient = new();

    [Fact]
    public async Task A_thread_with_a_queue_of_its_own_may_block_on_a_call()
    {
        var done = new TaskCompletionSource<(int Attempts, int Events, int Bytes, int Posted)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            var context = new DeafContext();
            SynchronizationContext.SetSynchronizationContext(context);
            try
            {
                var attempts = 0;
                using var server = new LoopbackServer(connection =>
                {
                    while (true)
                    {
                        var (head, _, _) = connection.ReadRequest();
                        if (Interlocked.Increment(ref attempts) % 3 != 0)
                            connection.Answer("{}", "500 Oops");
                        else if (head.Contains("text/event-stream", StringComparison.Ordinal))
                            connection.Answer("data: 1\n\ndata: [DONE]\n\n", type: "text/event-stream");
                        else
                            connection.Answer("""{"a":1}""");
                    }
                });
                using var openai = server.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (3, new InstantClock()));
                var answer = openai.PostAsync().Result;
                using var stream = openai.StreamAsync().ToBlockingEnumerable().GetEnumerator();
                var events = 0;
                while (stream.MoveNext())
                    events++;
                using var download = openai.DownloadAsync().Result;
                var bytes = download.ReadAsBytesAsync().Result.Length;
                done.SetResult((answer.ResponseInfo!.Attempts, events, bytes, context.Posted));
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        });
        thread.IsBackground = true;
        thread.Start();

        Assert.Equal((3, 1, 7, 0), await done.Task.WaitAsync(Patience.Limit));
    }

    [Fact]
    public async Task Every_attempt_sees_the_callers_ambient_values_and_changes_none_of_them()
    {
        var seen = new ConcurrentQueue<string?>();
        using var handler = new FakeHandler { Default = (_, _) => Answer() };
        using var openai = handler.CreateClient(options =>
        {
            (options.MaxRetries, options.TimeProvider) = (2, new InstantClock());
            options.ApiKeyProvider = _ =>
            {
                seen.Enqueue("key " + _ambient.Value);
                _ambient.Value = "provider's";
                return new("key");
            };
        });
        _ambient.Value = "caller's";

        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync());

        Assert.Equal("caller's", _ambient.Value);
        Assert.All(seen, value => Assert.Equal("key caller's", value));
        Assert.Equal(3, seen.Count);

        static Task<HttpResponseMessage> Answer() => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway));
    }

    [Fact]
    public async Task Many_threads_may_be_the_first_to_use_a_client()
    {
        const int Threads = 8;
        for (var i = 0; i < 200; i++)
        {
            var failed = 0;
            using var handler = new FakeHandler
            {
                Default = (_, _) => Task.FromResult(FakeHandler.Answer("""{"id":"m"}""", Interlocked.Increment(ref failed) > Threads ? HttpStatusCode.OK : HttpStatusCode.BadGateway)),
            };
            using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (Threads, new InstantClock()));
            using var start = new Barrier(Threads);

            await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return openai.Models.GetAsync("m");
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).Unwrap()));

            Assert.Equal(2 * Threads, handler.Requests.Count);
        }
    }

    /// <summary>Never runs what is posted to it, like a blocked thread.</summary>
    private sealed class DeafContext : SynchronizationContext
    {
        public int Posted { get; private set; }

        public override void Post(SendOrPostCallback d, object? state) => Posted++;

        public override void Send(SendOrPostCallback d, object? state) => Posted++;
    }
}
