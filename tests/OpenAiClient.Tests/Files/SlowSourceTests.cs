using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

/// <summary>Sources whose reads take longer than a call may take, and ignore their token.</summary>
public class SlowSourceTests
{
    [Fact]
    public async Task A_read_that_an_attempt_left_running_does_not_move_the_next_one()
    {
        using var source = new SlowStream();
        var upload = FileUpload.FromStream(source, "a.txt");
        var (left, whole) = (new byte[4], new byte[10]);

        await using var first = upload.Open();
        var read = first.ReadAsync(left).AsTask();
        await first.DisposeAsync();
        await using var second = upload.Open();
        var again = second.ReadExactlyAsync(whole).AsTask();
        source.Go();

        await again.WaitAsync(Patience.Limit);
        Assert.Equal(4, await read);
        Assert.Equal("0123456789"u8, whole);
    }

    [Fact]
    public async Task A_wait_for_a_read_that_was_left_running_obeys_its_token()
    {
        using var source = new SlowStream();
        using var stop = new CancellationTokenSource();
        var upload = FileUpload.FromStream(source, "a.txt");

        await using var first = upload.Open();
        var read = first.ReadAsync(new byte[4]).AsTask();
        await using var second = upload.Open();
        var again = second.ReadAsync(new byte[4], stop.Token).AsTask();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => again);
        source.Go();
        Assert.Equal(4, await read);
    }

    [Fact]
    public async Task An_upload_whose_source_is_too_slow_for_an_attempt_is_sent_again_as_a_whole()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(1) };
        using var source = new SlowStream();
        var requests = 0;
        var body = "";
        using var server = new LoopbackServer(connection =>
        {
            if (Interlocked.Increment(ref requests) == 1)
            {
                connection.ReadHead();
                connection.Write("HTTP/1.1 100 Continue\r\n\r\n");
                connection.WaitForClose();
                return;
            }
            source.Go();
            body = Encoding.UTF8.GetString(connection.ReadRequest().Body);
            connection.Answer("""{"id":"file-1"}""");
        });
        using var openai = server.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.ExpectContinueFrom) = (2, time, 0));

        var call = openai.Files.CreateAsync(FileUpload.FromStream(source, "a.txt"), "user_data");
        await source.Reading.WaitAsync(Patience.Limit);
        time.Advance(TimeSpan.FromMinutes(10));
        var file = await call.WaitAsync(Patience.Limit);

        Assert.Equal(2, file.ResponseInfo!.Attempts);
        Assert.Contains("0123456789", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_upload_is_cancelled_while_its_source_is_read(bool inParts)
    {
        using var source = new SlowStream();
        using var stop = new CancellationTokenSource();
        using var server = new LoopbackServer(connection =>
        {
            if (!connection.ReadHead().Contains("/parts", StringComparison.Ordinal) && inParts)
                connection.Answer("""{"id":"upload_1"}""");
            connection.WaitForClose();
        });
        using var openai = server.CreateClient();
        var upload = FileUpload.From(() => source, "a.txt");

        Task call = inParts
            ? openai.Uploads.UploadFileAsync(upload, "user_data", cancellationToken: stop.Token)
            : openai.Files.CreateAsync(upload, "user_data", cancellationToken: stop.Token);
        await source.Reading.WaitAsync(Patience.Limit);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call.WaitAsync(Patience.Limit))).CancellationToken);
        source.Go();
    }

    /// <summary>Its reads wait until they may go on, and ignore their token.</summary>
    private sealed class SlowStream() : MemoryStream("0123456789"u8.ToArray())
    {
        private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reading => _reading.Task;

        public void Go() => _go.TrySetResult();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _reading.TrySetResult();
            await _go.Task;
            return Read(buffer.Span);
        }
    }
}
