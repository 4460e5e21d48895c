using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>The library over HTTP/2: its configuration, streams, parallel calls, and the end of connections.</summary>
public class Http2Tests
{
    private const string Answer = """{"id":"a"}""";

    [Fact]
    public async Task The_callers_client_says_which_version_is_spoken()
    {
        await using var server = await Http2Server.StartAsync(static context => context.Response.WriteAsync($$"""{"id":"{{context.Request.Protocol}}"}"""));
        using var plain = server.CreateHttpClient();
        using var first = server.CreateClient(plain);
        Assert.Equal("""{"id":"HTTP/1.1"}""", (await first.PostAsync()).ToString());

        using var http = server.CreateHttpClient(HttpVersion.Version20);
        using var second = server.CreateClient(http);
        Assert.Equal("""{"id":"HTTP/2"}""", (await second.PostAsync()).ToString());

        // An option of the client takes precedence.
        using var third = server.CreateClient(http, static options => options.HttpVersion = HttpVersion.Version11);
        Assert.Equal("""{"id":"HTTP/1.1"}""", (await third.PostAsync()).ToString());
    }

    [Fact]
    public async Task A_policy_that_the_server_cannot_meet_is_a_failure_of_the_connection()
    {
        using var server = new LoopbackServer(static connection => connection.WaitForClose());
        using var openai = server.CreateClient(static options =>
            (options.HttpVersion, options.HttpVersionPolicy, options.AttemptTimeout) = (HttpVersion.Version30, HttpVersionPolicy.RequestVersionExact, TimeSpan.FromSeconds(10)));

        await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.PostAsync());
    }

    [Fact]
    public async Task Streams_and_calls_share_one_connection()
    {
        var connections = new ConcurrentDictionary<string, bool>();
        var all = new TaskCompletionSource();
        var waiting = 0;
        await using var server = await Http2Server.StartAsync(async context =>
        {
            connections[context.Connection.Id] = true;
            await WriteAsync(context, "data: 1\n\n");
            // All requests wait until the last one has arrived.
            if (Interlocked.Increment(ref waiting) == 20)
                all.SetResult();
            await all.Task;
            await WriteAsync(context, "data: 2\n\ndata: [DONE]\n\n");
        });
        using var http = server.CreateHttpClient(HttpVersion.Version20);
        using var openai = server.CreateClient(http);

        var streams = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => openai.StreamAsync().ReadAllAsync())).WaitAsync(Patience.Limit);

        Assert.All(streams, static events => Assert.Equal(["1", "2"], events));
        Assert.Single(connections);
    }

    [Fact]
    public async Task A_stream_that_is_left_stops_the_server_and_keeps_the_connection()
    {
        var connections = new ConcurrentDictionary<string, bool>();
        var aborted = new TaskCompletionSource();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            connections[context.Connection.Id] = true;
            if (aborted.Task.IsCompleted)
            {
                await context.Response.WriteAsync(Answer);
                return;
            }
            context.RequestAborted.Register(aborted.SetResult);
            await WriteAsync(context, "data: 1\n\n");
            await aborted.Task;
        });
        using var http = server.CreateHttpClient(HttpVersion.Version20);
        using var openai = server.CreateClient(http);

        await foreach (var item in openai.StreamAsync())
            break;
        await aborted.Task.WaitAsync(Patience.Limit);
        Assert.Equal(Answer, (await openai.PostAsync()).ToString());

        Assert.Single(connections);
    }

    [Fact]
    public async Task A_connection_that_goes_away_ends_no_stream_and_the_next_call_has_another()
    {
        var connections = 0;
        using var server = new LoopbackServer(connection =>
        {
            var frames = new Http2Frames(connection);
            var stream = frames.ReadRequest();
            if (Interlocked.Increment(ref connections) > 1)
            {
                frames.Begin(stream, "application/json");
                frames.Write(stream, Answer, isLast: true);
                connection.WaitForClose();
                return;
            }
            frames.Begin(stream, "text/event-stream");
            frames.Write(stream, "data: 1\n\n");
            frames.GoAway(lastStream: stream);
            frames.Write(stream, "data: 2\n\ndata: [DONE]\n\n", isLast: true);
            connection.WaitForClose();
        });
        using var openai = server.CreateClient(static options =>
            (options.HttpVersion, options.HttpVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact));

        await using var events = openai.StreamAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience.Limit));
        Assert.Equal("1", events.Current.Json.ToString());
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(Patience.Limit));
        Assert.Equal("2", events.Current.Json.ToString());
        // The first stream has not ended yet.
        Assert.Equal(Answer, (await openai.PostAsync().WaitAsync(Patience.Limit)).ToString());
        Assert.False(await events.MoveNextAsync());

        Assert.Equal(2, connections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reset_before_the_answer_is_tried_again_and_one_within_a_stream_is_told(bool streamed)
    {
        var requests = 0;
        var seen = new TaskCompletionSource();
        await using var server = await Http2Server.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref requests) > 1)
            {
                await context.Response.WriteAsync(Answer);
                return;
            }
            if (streamed)
            {
                await WriteAsync(context, "data: 1\n\n");
                await seen.Task;
            }
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(2);
        });
        using var http = server.CreateHttpClient(HttpVersion.Version20);
        using var openai = server.CreateClient(http);

        if (!streamed)
        {
            Assert.Equal(2, (await openai.PostAsync()).ResponseInfo!.Attempts);
            return;
        }
        await using var events = openai.StreamAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        seen.SetResult();
        var exception = await Assert.ThrowsAsync<IncompleteStreamException>(async () => await events.MoveNextAsync());
        Assert.Equal(1, exception.Events);
        Assert.IsType<ApiConnectionException>(exception.InnerException);
    }

    [Fact]
    public async Task An_upload_that_is_refused_before_it_is_sent_is_seen()
    {
        await using var server = await Http2Server.StartAsync(static context =>
        {
            context.Response.StatusCode = 413;
            return context.Response.WriteAsync("""{"error":{"message":"Too large."}}""");
        });
        using var http = server.CreateHttpClient(HttpVersion.Version20);
        using var openai = server.CreateClient(http);

        var exception = await Assert.ThrowsAsync<ApiException>(() =>
            openai.Files.CreateAsync(FileUpload.From(static () => new GeneratedStream(40 * 1024 * 1024, canSeek: true), "large.bin"), "assistants"));

        Assert.Equal((413, 1), ((int)exception.Status, exception.Attempts));
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_refused_at_once()
    {
        await using var server = await Http2Server.StartAsync(static context => context.Response.WriteAsync(Answer));
        using var openai = new OpenAiClient(server.Options(static options => (options.MaxRetries, options.TimeProvider) = (3, new InstantClock())));

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.Equal(1, exception.Attempts);
        Assert.StartsWith("No secure connection to the server: The remote certificate is invalid", exception.Message, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text);
        await context.Response.Body.FlushAsync();
    }
}
