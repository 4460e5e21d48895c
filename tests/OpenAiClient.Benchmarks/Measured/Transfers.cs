using System.ClientModel;
using BenchmarkDotNet.Attributes;
using OpenAi.Benchmarks.Contestants;
using OpenAi.Benchmarks.Loopback;
using OpenAi.Files;
using OpenAI.Files;

namespace OpenAi.Benchmarks.Measured;

/// <summary>64 MB over real HTTP, with a server in a process of its own.</summary>
public abstract class Transfer
{
    private readonly HttpClient _http = new();
    private ServerProcess? _server;

    private protected Official TheirClient { get; private set; } = null!;

    private protected Ours OurClient { get; private set; } = null!;

    [GlobalSetup]
    public void Start()
    {
        _server = ServerProcess.StartAsync().GetAwaiter().GetResult();
        TheirClient = new Official(_http, _http, _server.Address);
        OurClient = new Ours(_http, _http, _server.Address);
    }

    [GlobalCleanup]
    public void Stop()
    {
        _server?.Dispose();
        _http.Dispose();
    }

    [Benchmark(Baseline = true)]
    public abstract Task<long> Official();

    [Benchmark]
    public abstract Task<long> Ours();
}

public class Upload : Transfer
{
    public override async Task<long> Official()
    {
        OpenAIFile file = await TheirClient.Files.UploadFileAsync(new ZeroStream(Server.FileSize), "data.bin", FileUploadPurpose.Assistants);
        return file.SizeInBytes ?? 0;
    }

    public override async Task<long> Ours()
    {
        var upload = FileUpload.From(static () => new ZeroStream(Server.FileSize), "data.bin");
        var file = await OurClient.Client.Files.CreateAsync(upload, FilePurpose.Assistants);
        return file.Bytes ?? 0;
    }
}

public class DownloadAll : Transfer
{
    public override async Task<long> Official()
    {
        BinaryData data = await TheirClient.Files.DownloadFileAsync("file-1");
        return data.ToMemory().Length;
    }

    public override async Task<long> Ours()
    {
        await using var download = await OurClient.Client.Files.DownloadAsync("file-1");
        var buffer = new byte[81_920];
        long length = 0;
        while (await download.Content.ReadAsync(buffer) is > 0 and var read)
            length += read;
        return length;
    }
}
