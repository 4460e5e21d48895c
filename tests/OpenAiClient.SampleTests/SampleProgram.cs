using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenAi.Tests.Support;

namespace OpenAi.SampleTests;

/// <summary>Runs samples as users do, in a folder of their own, without an API key.</summary>
internal sealed partial class SampleProgram : IDisposable
{
    /// <summary>Stands for Ctrl-C where there is no terminal.</summary>
    private const string Interrupt = "\u0003\u0003";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-");

    /// <summary>The environment variables of the sample.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    public Task<SampleRun> RunAsync(string sample, string[] args, string input = "") => StartAsync("dotnet", [PathOf(sample), .. args], ("", input));

    /// <summary>
    /// Runs a sample in a terminal of 80 columns; each text is typed after the sample has printed another one since the last text. Returns
    /// what the terminal got, without colors, which depend on the environment; <see langword="null"/> where there is no <c>script</c> to create a terminal.
    /// </summary>
    public async Task<string?> TypeAsync(string sample, string[] args, params (string After, string Text)[] typed)
    {
        if (!File.Exists("/usr/bin/script"))
            return null;
        var command = string.Join(' ', args.Prepend(PathOf(sample)).Prepend("dotnet").Select(static word => $"'{word}'"));
        var screen = (await StartAsync("/usr/bin/script", ["-qec", "stty cols 80 rows 25; " + command, "/dev/null"], typed)).Output;
        return Color().Replace(screen, "");
    }

    /// <summary>Runs a sample whose input does not end, and presses Ctrl-C after it has printed a text.</summary>
    public Task<SampleRun> InterruptAsync(string sample, string[] args, string after) => StartAsync("dotnet", [PathOf(sample), .. args], (after, Interrupt));

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex(@"\x1b\[[\d;]*m", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Color();

    private static string PathOf(string sample) => Path.Combine(AppContext.BaseDirectory, sample + ".dll");

    private async Task<SampleRun> StartAsync(string program, string[] args, params (string After, string Text)[] typed)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("OPENAI_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience.Limit);
        await using var kill = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = new StringBuilder();
        var buffer = new char[1024];
        foreach (var (after, text) in typed)
        {
            var seen = output.Length;
            while (!output.ToString(seen, output.Length - seen).Contains(after, StringComparison.Ordinal) && await process.StandardOutput.ReadAsync(buffer, CancellationToken.None) is > 0 and var count)
                output.Append(buffer, 0, count);
            if (text == Interrupt)
                await Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync(CancellationToken.None);
            else
                await process.StandardInput.WriteAsync(text);
            await process.StandardInput.FlushAsync(CancellationToken.None);
        }
        if (typed is not [.., (_, Interrupt)])
            process.StandardInput.Close();
        output.Append(await process.StandardOutput.ReadToEndAsync(CancellationToken.None));
        await process.WaitForExitAsync(CancellationToken.None);
        return new(process.ExitCode, output.ToString(), await errors);
    }
}
