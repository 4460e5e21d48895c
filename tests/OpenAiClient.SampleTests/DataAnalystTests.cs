namespace OpenAi.SampleTests;

public sealed class DataAnalystTests : IDisposable
{
    private readonly SampleProgram _program = new();

    public DataAnalystTests() => _program.Write("sales.csv", "region,revenue\nNorth,1000000\nEast,500000\nWest,200000\nSouth,100000\nMoon,1\n");

    [Fact]
    public async Task Bars_are_as_long_as_their_figures()
    {
        var run = await _program.RunAsync("DataAnalyst", ["sales.csv", "--ask", "Which region brings the most revenue?"]);

        Assert.Equal(0, run.ExitCode);
        foreach (var (region, cells) in new[] { ("North", 34), ("East", 17), ("West", 6.8), ("South", 3.4), ("Moon", 0.125) })
            Assert.Equal(cells, Length(run.Output, region), tolerance: 1 / 16.0);
    }

    [Fact]
    public async Task A_piped_question_is_repeated_and_a_typed_one_not()
    {
        const string Question = "Which region brings the most revenue?";

        Assert.Equal(2, (await _program.RunAsync("DataAnalyst", ["sales.csv"], Question + "\n\n")).Output.Split(Question).Length);
        if (await _program.TypeAsync("DataAnalyst", ["sales.csv"], ("> ", Question + "\r"), ("> ", "\r")) is { } screen)
            Assert.Single(screen.Split('\n'), line => line.Contains(Question, StringComparison.Ordinal));
    }

    public void Dispose() => _program.Dispose();

    // The length in cells, of which the last may be partial.
    private static double Length(string output, string label)
    {
        var line = output.Split('\n').Single(line => line.TrimStart().StartsWith(label, StringComparison.Ordinal) && line.Any(static c => c is >= '▉' and <= '▏' or '█'));
        return line.Count(static c => c == '█') + line.Where(static c => c is >= '▉' and <= '▏').Sum(static c => ('▏' - c + 1) / 8.0);
    }
}
