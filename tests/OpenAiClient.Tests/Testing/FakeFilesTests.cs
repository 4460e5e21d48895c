using System.Text;
using OpenAi.Files;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeFilesTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public FakeFilesTests() => _openai = _fake.CreateClient(options => options.MaxRetries = 0);

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_file_comes_back_as_it_went_byte_by_byte()
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7)), .. "\r\n--form-\r\n"u8];

        var file = await _openai.Files.CreateAsync(FileUpload.FromBytes(content, "grüße aus köln.bin"), FilePurpose.Batch);
        using var download = await _openai.Files.DownloadAsync(file.Id);

        Assert.Equal(content, await download.ReadAsBytesAsync());
        Assert.Equal(content, _fake.Files.ContentOf(file.Id));
        Assert.Equal(("grüße aus köln.bin", content.Length, "batch", "processed"), (file.Filename, file.Bytes, file.Purpose?.Value, file.Status?.Value));
        Assert.Equal(27, file.Id.Length);
    }

    [Fact]
    public async Task Files_are_listed_by_purpose_page_by_page_and_deleted()
    {
        foreach (var name in (string[])["a", "b", "c"])
            _fake.Files.Add(name, name);
        _fake.Files.Add("d", "d", FilePurpose.Vision);

        Assert.Equal("dcba", await NamesAsync(new() { Limit = 1 }));
        Assert.Equal("abc", await NamesAsync(new() { Order = ListOrder.Ascending, Purpose = FilePurpose.Assistants }));
        var first = _fake.Files.All[0];
        Assert.True((await _openai.Files.DeleteAsync(first.Id)).Deleted);
        Assert.Equal("bc", await NamesAsync(new() { Order = ListOrder.Ascending, Purpose = FilePurpose.Assistants }));
        foreach (var call in (Func<Task>[])[() => _openai.Files.GetAsync(first.Id), () => _openai.Files.DeleteAsync(first.Id), () => _openai.Files.DownloadAsync(first.Id)])
            Assert.Equal("id", (await Assert.ThrowsAsync<NotFoundException>(call)).Param);

        async Task<string> NamesAsync(FileListQuery query) => string.Concat((await _openai.Files.ListAsync(query).ToListAsync()).Select(file => file.Filename));
    }

    [Fact]
    public async Task A_file_is_gone_when_it_expires()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        var file = await _openai.Files.CreateAsync(new FileCreateRequest
        {
            File = FileUpload.FromBytes("x"u8.ToArray(), "x.txt"),
            Purpose = FilePurpose.UserData,
            ExpiresAfter = FileExpirationAfter.Creation(TimeSpan.FromHours(1)),
        });

        Assert.Equal(TimeSpan.FromHours(1), file.ExpiresAt - file.CreatedAt);
        time.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<NotFoundException>(() => _openai.Files.GetAsync(file.Id));
        Assert.Empty(_fake.Files.All);
    }

    [Fact]
    public async Task A_bad_upload_is_told_what_is_wrong()
    {
        var file = FileUpload.FromBytes("x"u8.ToArray(), "x.txt");

        var purpose = await Assert.ThrowsAsync<BadRequestException>(() => _openai.Files.CreateAsync(file, "world_domination"));
        var expiry = await Assert.ThrowsAsync<BadRequestException>(() => _openai.Files.CreateAsync(new FileCreateRequest { File = file, Purpose = FilePurpose.Batch, ExpiresAfter = new() { Seconds = 5 } }));
        var noForm = await Assert.ThrowsAsync<BadRequestException>(() => _openai.Raw.SendAsync(HttpMethod.Post, "files", "{}"));

        Assert.Equal("purpose", purpose.Param);
        Assert.Equal("expires_after", expiry.Param);
        Assert.Contains("form", noForm.Message, StringComparison.Ordinal);
        Assert.Empty(_fake.Files.All);
    }

    [Fact]
    public void A_file_can_be_put_on_the_server_and_looked_at()
    {
        var file = _fake.Files.Add("notes.md", "# Notes", FilePurpose.AssistantsOutput);

        Assert.Equal("# Notes", Encoding.UTF8.GetString(_fake.Files.ContentOf(file.Id)));
        Assert.Throws<KeyNotFoundException>(() => _fake.Files.ContentOf("file-x"));
        Assert.Throws<ArgumentException>(() => _fake.Files.Add(" ", "x"));
    }
}
