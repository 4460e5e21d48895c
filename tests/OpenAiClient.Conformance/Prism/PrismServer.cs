using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenAi.Conformance.Prism;

/// <summary>Prism, of the npm package <c>@stoplight/prism-cli</c>, which answers with what it makes up after a description.</summary>
internal sealed class PrismServer : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    private PrismServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it, and waits until it listens.</summary>
    /// <param name="program">The path of the program.</param>
    /// <param name="description">The path of the description.</param>
    /// <param name="seed">Decides what it makes up.</param>
    public static async Task<PrismServer> StartAsync(string program, string description, int seed)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["mock", "-d", "--seed", Text(seed), "-h", "127.0.0.1", "-p", Text(port), description];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var process = new Process { StartInfo = start };
        var listens = new TaskCompletionSource();
        var last = "";
        process.OutputDataReceived += (_, line) =>
        {
            last = line.Data ?? last;
            if (line.Data is null)
                listens.TrySetException(new InvalidOperationException($"Prism has ended: {last}"));
            else if (line.Data.Contains("Prism is listening", StringComparison.Ordinal))
                listens.TrySetResult();
        };
        process.ErrorDataReceived += (_, line) => last = line.Data ?? last;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new PrismServer(process, new Uri($"http://127.0.0.1:{port}"));
        try
        {
            await listens.Task.WaitAsync(_patience);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
