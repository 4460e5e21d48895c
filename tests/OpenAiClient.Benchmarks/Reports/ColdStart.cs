using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using OpenAi.Benchmarks.Loopback;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// The time from the start of a process to its first answer. The contestants alternate, so that a slow minute affects all of them.
/// </summary>
internal static class ColdStart
{
    private const int Rounds = 15;
    private static readonly string[] _apps = ["Official", "Ours", "Bare"];

    public static async Task<int> MeasureAsync(string directory)
    {
        using var server = await ServerProcess.StartAsync();
        var times = _apps.ToDictionary(static app => app, static _ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var app in _apps)
            {
                var time = await RunAsync(directory, app, server.Address);
                // The first round fills the disk cache and the pools of the server.
                if (round >= 0)
                    times[app].Add(time.TotalMilliseconds);
            }
        }
        var medians = times.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.Order().ElementAt(Rounds / 2)));
        Console.WriteLine(new JsonObject(medians).ToJsonString());
        return 0;
    }

    /// <summary>Tells how many methods our program has compiled until its first answer.</summary>
    public static async Task<int> CountMethodsAsync(string directory)
    {
        using var server = await ServerProcess.StartAsync();
        using var process = Start(directory, "Ours", server.Address.ToString(), "methods");
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        Console.WriteLine(lines[^1]);
        return process.ExitCode;
    }

    private static async Task<TimeSpan> RunAsync(string directory, string app, Uri server)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(directory, app, server.ToString());
        var line = await process.StandardOutput.ReadLineAsync();
        var time = Stopwatch.GetElapsedTime(start);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && line is not null
            ? time
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{app} ended with exit code {process.ExitCode}."));
    }

    // A folder of projects that were built, or of published programs.
    private static Process Start(string directory, string app, params string[] arguments)
    {
        var published = Path.Combine(directory, app, app + ".dll");
        var program = File.Exists(published) ? published : Path.Combine(directory, app, "bin", "Release", "net10.0", app + ".dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true })!;
    }
}
