using System.Text.RegularExpressions;
using OpenAi.Tests.Support;

namespace OpenAi.SampleTests;

/// <summary>
/// The output that the README of a sample shows is what the sample prints: a block that begins with <c>$ dotnet run</c> is run, and each of
/// its lines must appear, in any order, because samples do several things at a time. Numbers may differ, and a line with an ellipsis stands
/// for any others.
/// </summary>
public sealed partial class ReadmeOutputTests : IDisposable
{
    private readonly SampleProgram _program = new();

    [Theory]
    [InlineData("AssistantReview")]
    [InlineData("Batch")]
    [InlineData("CodeReviewer")]
    [InlineData("Cookbook")]
    [InlineData("CustomerService")]
    [InlineData("DataAnalyst")]
    [InlineData("McpTools")]
    [InlineData("Moving")]
    [InlineData("Quickstart")]
    [InlineData("Telemetry")]
    public async Task A_README_shows_what_the_sample_prints(string sample)
    {
        var (args, shown) = BlockOf(sample);

        var run = await _program.RunAsync(sample, args);

        Assert.Equal(0, run.ExitCode);
        var printed = Lines(RootPrefix().Replace(run.Output, "")).ToList();
        foreach (var line in Lines(shown).Where(static line => !line.Contains('…')))
            Assert.True(printed.Remove(line), $"The sample did not print: {line}\nIt printed: {run.Output}{run.Errors}");
    }

    public void Dispose() => _program.Dispose();

    private static (string[] Args, string Output) BlockOf(string sample)
    {
        var block = Block().Match(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", sample, "README.md")).ReplaceLineEndings("\n"));
        Assert.True(block.Success, $"samples/{sample}/README.md shows no output: a block that begins with \"$ dotnet run --project samples/{sample}\".");
        // The program runs in a folder of its own.
        var args = Argument().Matches(block.Groups["args"].Value).Select(static word => word.Value.Trim('"'))
            .Select(static word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(RepositoryRoot.Path, word) : word);
        return ([.. args], block.Groups["output"].Value);
    }

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(static line => Number().Replace(line.Trim(), "0")).Where(static line => line.Length > 0);

    [GeneratedRegex(@"```\n\$ dotnet run --project samples/\w+(?: -- (?<args>[^\n]*))?\n(?<output>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Argument();

    // Paths in the repository are relative or not, as the sample likes.
    [GeneratedRegex(@"\S*/(?=samples/)", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex RootPrefix();

    [GeneratedRegex(@"\d+(?:[.:,]\d+)*", RegexOptions.None, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Number();
}
