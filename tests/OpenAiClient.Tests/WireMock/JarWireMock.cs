using System.Diagnostics;
using System.Globalization;

namespace OpenAi.Tests.WireMock;

/// <summary>WireMock itself, started from its jar on a free port and stopped when the process of the tests ends.</summary>
internal static class JarWireMock
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    public static async Task<Uri> StartAsync(string jar)
    {
        if (!File.Exists(jar))
            throw new FileNotFoundException("WIREMOCK_JAR names no file.", jar);
        // WireMock makes folders where it stands.
        var root = Directory.CreateTempSubdirectory("wiremock-");
        var start = new ProcessStartInfo("java", ["-jar", jar, "--port", "0", "--bind-address", "127.0.0.1", "--root-dir", root.FullName])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = new Process { StartInfo = start };
        var port = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Read(line.Data, output, port);
        process.ErrorDataReceived += (_, line) => Read(line.Data, output, port);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => port.TrySetException(new InvalidOperationException($"WireMock ended before it served:\n{Joined(output)}"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process, root);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Uri($"http://127.0.0.1:{await port.Task.WaitAsync(_patience)}");
    }

    // WireMock prints its settings once it serves, the port it got among them.
    private static void Read(string? line, List<string> output, TaskCompletionSource<int> port)
    {
        if (line is null)
            return;
        lock (output)
            output.Add(line);
        if (line.StartsWith("port:", StringComparison.Ordinal) && int.TryParse(line.AsSpan("port:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number))
            port.TrySetResult(number);
    }

    private static string Joined(List<string> output)
    {
        lock (output)
            return string.Join('\n', output);
    }

    private static void Stop(Process process, DirectoryInfo root)
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
        root.Delete(recursive: true);
    }
}
