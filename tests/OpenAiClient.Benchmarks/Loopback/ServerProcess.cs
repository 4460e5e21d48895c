using System.Diagnostics;

namespace OpenAi.Benchmarks.Loopback;

/// <summary>The server as a child process, so that its CPU time and its memory are not counted.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address, Uri http2)
    {
        _process = process;
        Address = address;
        Http2Address = http2;
    }

    public Uri Address { get; }

    /// <summary>The address of the same server for HTTP/2 without TLS.</summary>
    public Uri Http2Address { get; }

    public static async Task<ServerProcess> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "serve"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new ServerProcess(process, await AddressAsync(process), await AddressAsync(process));
    }

    private static async Task<Uri> AddressAsync(Process process) => await process.StandardOutput.ReadLineAsync() is { } address
        ? new Uri(address + "/v1/")
        : throw new InvalidOperationException("The server ended before it printed its address.");

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
