using System.Security.Cryptography;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Uploads;

namespace OpenAi.Tests.Testing;

public sealed class FakeUploadsTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public FakeUploadsTests() => _openai = _fake.CreateClient(options => options.MaxRetries = 0);

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task Parts_become_a_file_in_the_order_of_their_ids()
    {
        var upload = await BeginAsync(6);
        var second = await AddAsync(upload, "def");
        var first = await AddAsync(upload, "abc");

        var done = await _openai.Uploads.CompleteAsync(upload.Id, new() { PartIds = [first.Id, second.Id], Md5 = "E80B5017098950fc58aad83c8c14978e" });

        Assert.Equal((UploadStatus.Completed, 6L), (done.Status!, done.File!.Bytes));
        Assert.Equal("abcdef"u8.ToArray(), _fake.Files.ContentOf(done.File.Id));
        Assert.Equal("data.jsonl", _fake.Files.All[0].Filename);
        await Assert.ThrowsAsync<BadRequestException>(() => AddAsync(upload, "g"));
    }

    [Fact]
    public async Task Parts_that_do_not_add_up_are_refused_and_can_be_corrected()
    {
        var upload = await BeginAsync(3);
        var part = await AddAsync(upload, "abc");
        var other = await AddAsync(upload, "x");

        Assert.Equal("part_ids", await CompleteAsync([part.Id, other.Id]));
        Assert.Equal("part_ids", await CompleteAsync([part.Id, part.Id]));
        Assert.Equal("part_ids", await CompleteAsync([]));
        Assert.Equal("md5", await CompleteAsync([part.Id], "00"));
        await Assert.ThrowsAsync<NotFoundException>(() => _openai.Uploads.CompleteAsync(upload.Id, new() { PartIds = ["part_x"] }));
        Assert.Equal(UploadStatus.Completed, (await _openai.Uploads.CompleteAsync(upload.Id, new() { PartIds = [part.Id] })).Status);

        async Task<string?> CompleteAsync(string[] ids, string? md5 = null) =>
            (await Assert.ThrowsAsync<BadRequestException>(() => _openai.Uploads.CompleteAsync(upload.Id, new() { PartIds = ids, Md5 = md5 }))).Param;
    }

    [Fact]
    public async Task An_upload_ends_when_it_is_cancelled_or_an_hour_old()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        var cancelled = await BeginAsync(1);
        var expired = await BeginAsync(1);

        Assert.Equal(UploadStatus.Cancelled, (await _openai.Uploads.CancelAsync(cancelled.Id)).Status);
        time.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<BadRequestException>(() => AddAsync(cancelled, "x"));
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => AddAsync(expired, "x"));
        Assert.Contains("expired", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["cancelled", "expired"], _fake.Uploads.All.Select(upload => upload.Status?.Value));
    }

    [Fact]
    public async Task A_file_of_many_parts_arrives_whole()
    {
        var content = RandomNumberGenerator.GetBytes(1_000_003);

        var upload = await _openai.Uploads.UploadFileAsync(FileUpload.FromBytes(content, "big.bin"), FilePurpose.UserData, new() { PartSize = 100_000 });

        Assert.Equal(content, _fake.Files.ContentOf(upload.File!.Id));
    }

    private Task<Upload> BeginAsync(long bytes) =>
        _openai.Uploads.CreateAsync(new() { Filename = "data.jsonl", Purpose = FilePurpose.FineTune, Bytes = bytes, MimeType = "text/jsonl" });

    private Task<UploadPart> AddAsync(Upload upload, string text) =>
        _openai.Uploads.AddPartAsync(upload.Id, new() { Data = FileUpload.FromBytes(System.Text.Encoding.UTF8.GetBytes(text), "part") });
}
