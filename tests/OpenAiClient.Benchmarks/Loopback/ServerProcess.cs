using System.Diagnostics;

namespace OpenAi.Benchmarks.Loopback;

/// <summary>The server as a child process, so that its CPU time and its memory are not counted.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "serve"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var address = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The server ended before it printed its address.");
        return new ServerProcess(process, new Uri(address + "/v1/"));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
