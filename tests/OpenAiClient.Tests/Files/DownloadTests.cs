using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

/// <summary>It runs without other tests, because it measures memory.</summary>
[Collection(nameof(Alone))]
public sealed class DownloadTests : IDisposable
{
    private const int Large = 64 * 1024 * 1024;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(_directory.FullName, "file.bin");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_large_download_takes_little_memory(bool toFile)
    {
        using var server = Server(Large, Large);
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var download = await openai.DownloadAsync();
        if (toFile)
            await download.SaveAsync(Target);
        else
            await download.Content.CopyToAsync(Stream.Null);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.InRange(allocated, 0, 8 * 1024 * 1024);
        Assert.Equal(Large, download.Length);
        if (toFile)
            Assert.Equal(Large, new FileInfo(Target).Length);
    }

    [Theory]
    [InlineData(15, 0)]
    [InlineData(40, 16)]
    public async Task Bytes_of_an_announced_length_are_held_once_when_it_is_credible(int megabytes, int before16)
    {
        var size = megabytes * 1024 * 1024;
        using var server = Server(size, size);
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var download = await openai.DownloadAsync();
        var bytes = await download.ReadAsBytesAsync();

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, size, size + ((before16 + 8) * 1024 * 1024));
        Assert.Equal(size, bytes.Length);
    }

    [Fact]
    public async Task Bytes_that_are_only_announced_are_not_allocated()
    {
        using var server = Server(60 * 1024 * 1024, 10);
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var download = await openai.DownloadAsync();
        await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadAsBytesAsync());

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, AnnouncedLength.MaxTrust + (4 * 1024 * 1024));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_path_is_refused_before_anything_is_read(string path)
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient();

        await using var download = await openai.DownloadAsync();

        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentException>(() => download.SaveAsync(path))).ParamName);
        Assert.Equal(2, (await download.ReadAsBytesAsync()).Length);
    }

    [Fact]
    public async Task A_download_that_is_cut_leaves_what_was_there_before()
    {
        using var server = Server(1000, 400);
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (3, TimeSpan.Zero));
        await File.WriteAllTextAsync(Target, "before");

        await using var download = await openai.DownloadAsync();
        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => download.SaveAsync(Target));

        Assert.Equal(4, exception.Attempts);
        Assert.Equal("before", await File.ReadAllTextAsync(Target));
        Assert.Single(_directory.GetFiles());
    }

    [Theory]
    [InlineData(1, "0123456789")]
    [InlineData(3, "0123456789")]
    [InlineData(0, null)]
    [InlineData(2, null)]
    public async Task A_download_that_is_cut_is_begun_anew_and_goes_on_where_it_was(int retries, string? expected)
    {
        // Each answer is cut at another position, once before the position that was already reached.
        var ends = new Queue<int>([4, 2, 7, 10]);
        if (retries == 1)
            ends = new([4, 10]);
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n{"0123456789"[..ends.Dequeue()]}");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (retries, TimeSpan.Zero));

        await using var download = await openai.DownloadAsync();

        if (expected is not null)
            Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(await download.ReadAsBytesAsync()));
        else
            Assert.Equal(retries + 1, (await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadAsBytesAsync())).Attempts);
    }

    [Theory]
    [InlineData("Accept-Ranges: bytes\r\n", "Accept-Ranges: bytes\r\n", null)]
    [InlineData("ETag: \"a\"\r\n", "ETag: \"a\"\r\n", "\"a\"")]
    [InlineData("Accept-Ranges: bytes\r\nLast-Modified: Sun, 01 Feb 2026 10:00:00 GMT\r\n", "", "Sun, 01 Feb 2026 10:00:00 GMT")]
    public async Task Where_the_server_has_ranges_only_the_rest_is_asked_for(string begin, string next, string? condition)
    {
        var heads = new List<string>();
        using var server = new LoopbackServer(connection =>
        {
            heads.Add(connection.ReadRequest().Head);
            connection.Write(heads.Count == 1
                ? $"HTTP/1.1 200 OK\r\n{begin}Content-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n01234"
                : $"HTTP/1.1 206 Partial Content\r\n{next}Content-Type: audio/mpeg\r\nContent-Range: bytes 5-9/10\r\nContent-Length: 5\r\n\r\n56789");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.Zero));

        await using var download = await openai.DownloadAsync();

        Assert.Equal("0123456789", System.Text.Encoding.ASCII.GetString(await download.ReadAsBytesAsync()));
        Assert.Null(ServerConnection.Header(heads[0], "Range"));
        Assert.Equal("bytes=5-", ServerConnection.Header(heads[1], "Range"));
        Assert.Equal(condition, ServerConnection.Header(heads[1], "If-Range"));
    }

    [Theory]
    [InlineData("Accept-Ranges: none\r\n")]
    [InlineData("ETag: W/\"a\"\r\n")]
    [InlineData("Accept-Ranges: bytes\r\nContent-Encoding: zip\r\n")]
    [InlineData("Accept-Ranges: bytes\r\n")]
    public async Task Where_it_has_none_or_gives_all_the_same_the_beginning_is_read_once_more(string header)
    {
        var heads = new List<string>();
        using var server = new LoopbackServer(connection =>
        {
            heads.Add(connection.ReadRequest().Head);
            connection.Write($"HTTP/1.1 200 OK\r\n{header}Content-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n{(heads.Count == 1 ? "01234" : "0123456789")}");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.Zero));

        await using var download = await openai.DownloadAsync();

        Assert.Equal("0123456789", System.Text.Encoding.ASCII.GetString(await download.ReadAsBytesAsync()));
        Assert.Equal(header == "Accept-Ranges: bytes\r\n" ? "bytes=5-" : null, ServerConnection.Header(heads[1], "Range"));
    }

    [Theory]
    [InlineData("416 Range Not Satisfiable", "Content-Range: bytes */4\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("206 Partial Content", "Content-Range: bytes 4-9/10\r\nContent-Length: 6\r\n\r\n456789")]
    [InlineData("206 Partial Content", "Content-Range: bytes 5-10/11\r\nContent-Length: 6\r\n\r\n56789a")]
    [InlineData("206 Partial Content", "Content-Length: 5\r\n\r\n56789")]
    [InlineData("200 OK", "ETag: \"b\"\r\nContent-Length: 10\r\n\r\nabcdefghij")]
    public async Task An_end_that_does_not_fit_is_not_joined(string status, string rest)
    {
        var count = 0;
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write(Interlocked.Increment(ref count) == 1
                ? "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Type: audio/mpeg\r\nContent-Length: 10\r\n\r\n01234"
                : $"HTTP/1.1 {status}\r\nContent-Type: audio/mpeg\r\n{rest}");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (3, TimeSpan.Zero));

        await using var download = await openai.DownloadAsync();

        Assert.Equal(2, (await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadAsBytesAsync())).Attempts);
    }

    [Fact]
    public async Task A_file_that_changed_is_not_appended_to_the_beginning_of_the_old_one()
    {
        var answers = new Queue<string>(["Content-Length: 10\r\n\r\n01234", "Content-Length: 6\r\n\r\nabcdef"]);
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n{answers.Dequeue()}");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.RetryDelay) = (3, TimeSpan.Zero));

        await using var download = await openai.DownloadAsync();

        Assert.Equal(2, (await Assert.ThrowsAsync<ApiConnectionException>(() => download.ReadAsBytesAsync())).Attempts);
    }

    [Fact]
    public async Task A_download_that_is_cut_leaves_no_file_behind()
    {
        using var server = Server(1000, 400);
        using var openai = server.CreateClient();

        await using var download = await openai.DownloadAsync();
        await Assert.ThrowsAsync<ApiConnectionException>(() => download.SaveAsync(Target));

        Assert.Empty(_directory.GetFiles());
    }

    [Fact]
    public async Task A_download_that_is_cancelled_leaves_no_file_behind()
    {
        using var stop = new CancellationTokenSource();
        using var server = Server(1000, 400, stop.Cancel);
        using var openai = server.CreateClient();

        await using var download = await openai.DownloadAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.SaveAsync(Target, stop.Token));

        Assert.Equal(stop.Token, exception.CancellationToken);
        Assert.Empty(_directory.GetFiles());
    }

    [Fact]
    public async Task A_file_that_was_there_under_a_like_name_is_left_alone()
    {
        using var server = Server(4, 4);
        using var openai = server.CreateClient();
        await File.WriteAllTextAsync(Target + ".part", "mine");

        await using var download = await openai.DownloadAsync();
        await download.SaveAsync(Target);

        Assert.Equal("mine", await File.ReadAllTextAsync(Target + ".part"));
        Assert.Equal(4, new FileInfo(Target).Length);
    }

    [Fact]
    public async Task A_failure_of_the_local_file_is_no_failure_of_the_network()
    {
        using var server = Server(1000, 1000);
        using var openai = server.CreateClient();
        var full = new IOException("No space left on device");

        await using var download = await openai.DownloadAsync();
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => download.SaveAsync(Path.Combine(Target, "missing", "file")));
        Assert.Same(full, await Assert.ThrowsAsync<IOException>(() => download.Content.CopyToAsync(new FullDisk(full))));
    }

    [Fact]
    public async Task Silence_ends_in_the_idle_limit_and_a_slow_reader_does_not()
    {
        var limit = TimeSpan.FromMinutes(2);
        var (time, body) = (new FakeTime(), new PushedStream("ab"));
        using var handler = new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(body) });
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        await using var download = await openai.DownloadAsync();
        Assert.Equal(2, await download.Content.ReadAsync(new byte[10]));
        time.Advance(TimeSpan.FromHours(1));
        body.Push("cd");
        Assert.Equal(2, await download.Content.ReadAsync(new byte[10]));
        var read = download.Content.ReadAsync(new byte[10]).AsTask();
        await time.PendingAsync(limit);
        time.Advance(limit);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => read);
        Assert.Equal((TimeoutLimit.StreamIdle, limit), (exception.Limit, exception.Duration));
    }

    [Fact]
    public async Task An_answer_without_success_is_an_exception_and_is_retried()
    {
        using var handler = FakeHandler.Json("{}", System.Net.HttpStatusCode.InternalServerError)
            .Then(FakeHandler.Answer("{}", System.Net.HttpStatusCode.NotFound));
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (3, new FakeTime { AutoAdvance = TimeSpan.FromSeconds(1) }));

        Assert.Equal(2, (await Assert.ThrowsAsync<NotFoundException>(() => openai.DownloadAsync())).Attempts);
    }

    private static LoopbackServer Server(int announced, int sent, Action? then = null) => new(connection =>
    {
        connection.ReadRequest();
        connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: {announced}\r\n\r\n");
        var piece = new byte[Math.Min(64 * 1024, sent)];
        for (var i = 0; i < sent; i += piece.Length)
            connection.Write(piece);
        then?.Invoke();
        if (then is not null || sent == announced)
            connection.WaitForClose();
    });

    private sealed class FullDisk(IOException failure) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw failure;
    }
}
