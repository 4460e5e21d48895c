using OpenAi.Uploads;

namespace OpenAi.Tests.Large;

/// <summary>512 MB in each direction in constant memory. The server runs in the same process, so its memory counts too.</summary>
[Trait("Lane", "large")]
public class LargeFileTests(ITestOutputHelper output)
{
    private const long Length = 512L * 1024 * 1024;
    private const long MaxHeapRise = 48L * 1024 * 1024;
    private const long MaxWorkingSetRise = 128L * 1024 * 1024;

    [LargeFact]
    public Task An_upload_in_one_request_takes_constant_memory() => MeasureAsync("upload in one request", async (openai, server) =>
    {
        await openai.Files.CreateAsync(FileUpload.From(static () => new PatternStream(Length), "large.bin"), FilePurpose.UserData);

        Assert.Equal(Length, server.Received);
    });

    [LargeFact]
    public Task An_upload_in_parts_takes_constant_memory() => MeasureAsync("upload in 8 parts, 4 at once", async (openai, server) =>
    {
        var progress = new LastReport();

        var upload = await openai.Uploads.UploadFileAsync(FileUpload.From(static () => new PatternStream(Length), "large.bin"), FilePurpose.UserData, new() { Progress = progress });

        Assert.Equal("file-1", upload.File?.Id);
        Assert.Equal(new UploadProgress(Length, Length), progress.Last);
        Assert.Equal(Length, server.Received);
    });

    [LargeFact]
    public async Task An_upload_from_disk_takes_constant_memory()
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = File.OpenWrite(path))
            {
                await using var pattern = new PatternStream(Length);
                await pattern.CopyToAsync(file);
            }
            await MeasureAsync("upload from disk in 8 parts, 4 at once", async (openai, server) =>
            {
                await openai.Uploads.UploadFileAsync(FileUpload.FromPath(path), FilePurpose.UserData);

                Assert.Equal(Length, server.Received);
            });
        }
        finally
        {
            File.Delete(path);
        }
    }

    [LargeFact]
    public Task A_download_as_a_stream_takes_constant_memory() => MeasureAsync("download as a stream", async (openai, _) =>
    {
        await using var download = await openai.Files.DownloadAsync("file-1");
        var buffer = new byte[64 * 1024];
        long position = 0;
        for (var read = await download.Content.ReadAsync(buffer); read > 0; read = await download.Content.ReadAsync(buffer))
        {
            Assert.True(PatternStream.Matches(buffer.AsSpan(0, read), position));
            position += read;
        }
        Assert.Equal(Length, position);
    });

    [LargeFact]
    public Task A_download_to_a_path_takes_constant_memory() => MeasureAsync("download to a path", async (openai, _) =>
    {
        var path = Path.GetTempFileName();
        try
        {
            await openai.Files.SaveAsync("file-1", path);
            Assert.Equal(Length, new FileInfo(path).Length);
        }
        finally
        {
            File.Delete(path);
        }
    });

    private async Task MeasureAsync(string what, Func<OpenAiClient, LargeFileServer, Task> action)
    {
        await using var server = await LargeFileServer.StartAsync(Length);
        using var openai = server.CreateClient();

        var memory = await MemoryWatch.DuringAsync(() => action(openai, server));

        output.WriteLine($"512 MiB, {what}: {memory}");
        Assert.InRange(memory.HeapRise, long.MinValue, MaxHeapRise);
        Assert.InRange(memory.WorkingSetRise, long.MinValue, MaxWorkingSetRise);
    }

    private sealed class LastReport : IProgress<UploadProgress>
    {
        public UploadProgress Last { get; private set; }

        public void Report(UploadProgress value) => Last = value;
    }
}
