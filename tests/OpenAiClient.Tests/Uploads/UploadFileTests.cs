using System.Net;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;
using OpenAi.Uploads;

namespace OpenAi.Tests.Uploads;

public class UploadFileTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [Fact]
    public async Task A_file_is_sent_in_parts_and_completed_in_its_order()
    {
        // The first part arrives after the second.
        var second = new TaskCompletionSource();
        using var server = new UploadServer
        {
            OnPart = async (part, token) =>
            {
                if (part[0] == 'A')
                    await second.Task.WaitAsync(token);
                else
                    second.TrySetResult();
                return null;
            },
        };
        using var openai = server.CreateClient();

        var upload = await openai.Uploads.UploadFileAsync(Letters("data.jsonl"), FilePurpose.FineTune, new()
        {
            PartSize = 4,
            ExpiresAfter = new() { Seconds = 3600 },
            Md5 = "437bba8e0bf58337674f4539e75186ac",
        });

        Assert.Equal(Alphabet, server.File);
        Assert.Equal(UploadStatus.Completed, upload.Status);
        Assert.Equal("file-abc123", upload.File?.Id);
        Assert.Equal(7, server.Operations.Count(static operation => operation == "parts"));
        Assert.Equal("uploads", server.Operations[0]);
        Assert.Equal("complete", server.Operations[^1]);
        JsonAssert.Equal(
            """{"filename":"data.jsonl","purpose":"fine-tune","bytes":26,"mime_type":"text/jsonl","expires_after":{"anchor":"created_at","seconds":3600}}""", server.CreateJson);
        JsonAssert.Contains("""{"md5":"437bba8e0bf58337674f4539e75186ac"}""", server.CompleteJson);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_parts_than_allowed_are_on_their_way_at_once(int limit)
    {
        // No part completes before the maximum number of parts are being sent.
        var full = new TaskCompletionSource();
        var begun = 0;
        using var server = new UploadServer
        {
            OnPart = async (_, token) =>
            {
                if (Interlocked.Increment(ref begun) == limit)
                    full.SetResult();
                await full.Task.WaitAsync(token);
                await Task.Yield();
                return null;
            },
        };
        using var openai = server.CreateClient();

        await openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants, new() { PartSize = 2, MaxConcurrency = limit });

        Assert.Equal(limit, server.MostAtOnce);
        Assert.Equal(Alphabet, server.File);
    }

    [Fact]
    public async Task Every_source_that_can_seek_will_do_and_is_left_as_it_was()
    {
        using var stream = new MemoryStream("skipped "u8.ToArray().Concat(System.Text.Encoding.ASCII.GetBytes(Alphabet)).ToArray()) { Position = 8 };
        foreach (var file in (FileUpload[])[FileUpload.FromStream(stream, "a.txt"), FileUpload.From(static () => new MemoryStream(System.Text.Encoding.ASCII.GetBytes(Alphabet)), "a.txt")])
        {
            using var server = new UploadServer();
            using var openai = server.CreateClient();

            await openai.Uploads.UploadFileAsync(file, FilePurpose.Assistants, new() { PartSize = 5 });

            Assert.Equal(Alphabet, server.File);
        }
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Progress_never_falls_and_ends_at_the_total()
    {
        var failed = 0;
        using var server = new UploadServer { OnPart = (_, _) => Task.FromResult(Interlocked.Increment(ref failed) <= 3 ? UploadServer.Failure(HttpStatusCode.ServiceUnavailable) : null) };
        using var openai = server.CreateClient(maxRetries: 3);
        var progress = new ProgressList();

        await openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants, new() { PartSize = 4, Progress = progress });

        Assert.Equal(Alphabet, server.File);
        Assert.Equal(progress.Reports.Select(static report => report.Sent).Order().Distinct(), progress.Reports.Select(static report => report.Sent));
        Assert.All(progress.Reports, static report => Assert.Equal(26, report.Total));
        Assert.Equal(new UploadProgress(26, 26), progress.Reports[^1]);
        Assert.Equal(1, progress.Reports[^1].Fraction);
    }

    [Fact]
    public async Task A_part_that_finally_fails_stops_the_others_and_cancels_the_upload()
    {
        using var server = new UploadServer
        {
            OnPart = static async (part, token) =>
            {
                if (part.StartsWith('C'))
                    return UploadServer.Failure(HttpStatusCode.RequestEntityTooLarge);
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
        };
        using var openai = server.CreateClient();

        var exception = await Assert.ThrowsAsync<ApiException>(() => openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants, new() { PartSize = 2, MaxConcurrency = 3 }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, exception.Status);
        Assert.Equal(["uploads", "cancel"], server.Operations);
    }

    [Fact]
    public async Task A_cancel_that_fails_is_logged_and_does_not_hide_what_went_wrong()
    {
        using var server = new UploadServer
        {
            OnPart = static (_, _) => Task.FromResult<HttpResponseMessage?>(UploadServer.Failure(HttpStatusCode.BadRequest)),
            OnOperation = static operation => operation == "cancel" ? throw new HttpRequestException("Gone.") : null,
        };
        using var log = new FakeLog();
        using var openai = server.CreateClient(log: log);

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants));

        Assert.Equal(["uploads", "cancel"], server.Operations);
        Assert.Contains(log.Lines, static line => line.Level == LogLevel.Warning && line.Text.Contains("could not be cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_completion_that_fails_cancels_the_upload()
    {
        using var server = new UploadServer { OnOperation = static operation => operation == "complete" ? UploadServer.Failure(HttpStatusCode.BadRequest) : null };
        using var openai = server.CreateClient();

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants, new() { Md5 = "wrong" }));

        Assert.Equal(["uploads", "parts", "complete", "cancel"], server.Operations);
    }

    [Fact]
    public async Task An_upload_that_cannot_be_begun_is_not_cancelled()
    {
        using var server = new UploadServer { OnOperation = static _ => UploadServer.Failure(HttpStatusCode.BadRequest) };
        using var openai = server.CreateClient();

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants));

        Assert.Equal(["uploads"], server.Operations);
    }

    [Fact]
    public async Task A_caller_who_cancels_cancels_the_upload_too()
    {
        using var source = new CancellationTokenSource();
        using var server = new UploadServer { OnPart = async (_, token) => { await source.CancelAsync(); await Task.Delay(Timeout.Infinite, token); return null; } };
        using var openai = server.CreateClient();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => openai.Uploads.UploadFileAsync(Letters("a.txt"), FilePurpose.Assistants, cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(["uploads", "cancel"], server.Operations);
    }

    [Fact]
    public async Task Options_go_with_every_request_but_for_what_fits_only_the_first()
    {
        using var server = new UploadServer();
        using var openai = server.CreateClient();
        var options = new RequestOptions { IdempotencyKey = "once", ExtraFields = new() { ["newer"] = 1 }, Headers = new Dictionary<string, string> { ["X-Team"] = "a" } };

        await openai.Uploads.UploadFileAsync(Letters("a.pdf"), FilePurpose.Assistants, requestOptions: options);

        Assert.Equal("once", server.CreateRequest!.Header("Idempotency-Key"));
        JsonAssert.Contains("""{"newer":1,"mime_type":"application/pdf"}""", server.CreateJson);
        Assert.Null(server.LastPart!.Header("Idempotency-Key"));
        Assert.Equal("a", server.LastPart.Header("X-Team"));
        Assert.Equal(["data"], (await SentForm.ReadAsync(server.LastPart)).Names);
        Assert.Equal("once", options.IdempotencyKey);
    }

    [Fact]
    public async Task A_source_of_unknown_size_and_impossible_settings_are_refused_before_anything_is_sent()
    {
        using var server = new UploadServer();
        using var openai = server.CreateClient();

        var oneWay = await Assert.ThrowsAsync<ArgumentException>(() => openai.Uploads.UploadFileAsync(FileUpload.FromStream(new OneWayStream([1]), "a.txt"), "batch"));
        Assert.Equal("file", oneWay.ParamName);
        Assert.Equal("PartSize", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Uploads.UploadFileAsync(Letters("a"), "batch", new() { PartSize = 0 }))).ParamName);
        Assert.Equal("MaxConcurrency", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.Uploads.UploadFileAsync(Letters("a"), "batch", new() { MaxConcurrency = 0 }))).ParamName);
        Assert.Empty(server.Operations);
    }

    [Fact]
    public async Task A_file_that_shrinks_during_an_upload_is_reported_and_not_sent_again()
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[26]);
        stream.Position = 0;
        using var server = new UploadServer { OnOperation = operation => { if (operation == "uploads") stream.SetLength(13); return null; } };
        using var openai = server.CreateClient(maxRetries: 3);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => openai.Uploads.UploadFileAsync(FileUpload.FromStream(stream, "a.txt"), "batch"));

        Assert.Equal("The file 'a.txt' became shorter during the upload; upload it again when nothing writes to it.", exception.Message);
        Assert.Equal(["uploads", "cancel"], server.Operations);
    }

    [Fact]
    public async Task A_source_that_fails_is_told_as_it_failed_and_not_read_again()
    {
        using var server = new UploadServer();
        using var openai = server.CreateClient(maxRetries: 3);

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            openai.Uploads.UploadFileAsync(FileUpload.From(static () => new ForbiddenStream(), "a.txt"), "batch"));

        Assert.Equal("Not yours.", exception.Message);
        Assert.Equal(["uploads", "cancel"], server.Operations);
    }

    [Fact]
    public async Task An_empty_file_has_no_parts()
    {
        using var server = new UploadServer();
        using var openai = server.CreateClient();

        await openai.Uploads.UploadFileAsync(FileUpload.FromBytes([], "a.bin"), "batch");

        Assert.Equal(["uploads", "complete"], server.Operations);
        JsonAssert.Equal("""{"part_ids":[]}""", server.CompleteJson);
        JsonAssert.Contains("""{"bytes":0,"mime_type":"application/octet-stream"}""", server.CreateJson);
    }

    private static FileUpload Letters(string name) => FileUpload.FromBytes(System.Text.Encoding.ASCII.GetBytes(Alphabet), name);

    private sealed class ProgressList : IProgress<UploadProgress>
    {
        public List<UploadProgress> Reports { get; } = [];

        public void Report(UploadProgress value) => Reports.Add(value);
    }

    private sealed class ForbiddenStream() : MemoryStream(new byte[26])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromException<int>(new UnauthorizedAccessException("Not yours."));
    }
}
