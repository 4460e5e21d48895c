using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

public sealed class FileDownloadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openai-tests-").FullName;

    [Fact]
    public async Task A_file_is_downloaded_as_a_stream()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("line 1\n", mediaType: "application/octet-stream"));
        using var openai = handler.CreateClient();

        await using var download = await openai.Files.DownloadAsync("file-1");

        Assert.Equal("line 1\n"u8.ToArray(), await download.ReadAsBytesAsync());
        Assert.Equal("application/octet-stream", download.MediaType);
        Assert.Equal("/v1/files/file-1/content", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal("*/*", handler.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task A_file_is_downloaded_to_a_path_and_replaces_what_is_there()
    {
        var path = Path.Combine(_folder, "out.txt");
        await File.WriteAllTextAsync(path, "old and longer");
        using var handler = new FakeHandler().Then(FakeHandler.Answer("new", mediaType: "text/plain"));
        using var openai = handler.CreateClient();

        await openai.Files.SaveAsync("file-1", path);

        Assert.Equal("new", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_download_that_breaks_leaves_what_was_there()
    {
        var path = Path.Combine(_folder, "out.txt");
        await File.WriteAllTextAsync(path, "old");
        using var handler = new FakeHandler().Then(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BreakingStream()) });
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Files.SaveAsync("file-1", path));

        Assert.Equal("old", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_and_nothing_is_written()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"No such File object: fake_id","type":"invalid_request_error","param":"id","code":null},"detail":{"message":"No such File object: fake_id","code":null}}""", HttpStatusCode.NotFound);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Files.SaveAsync("fake_id", Path.Combine(_folder, "out.txt")));

        Assert.Contains("No such File object: fake_id", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class BreakingStream : MemoryStream
    {
        private bool _begun;

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_begun)
                return ValueTask.FromException<int>(new IOException("The line broke."));
            _begun = true;
            return new ValueTask<int>(1);
        }
    }
}
