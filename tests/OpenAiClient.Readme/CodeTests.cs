using System.Text.Json;

namespace OpenAi.Readme;

/// <summary>Code in Markdown is compiled and run, so that it does not become outdated.</summary>
public sealed class CodeTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    private static readonly IReadOnlyList<CodeBlock> _blocks =
        [.. Repository.Files.SelectMany(file => Markdown.BlocksOf(Repository.Name(file), File.ReadAllText(file)))];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_block_of_csharp_compiles_and_runs(string file, int line)
    {
        var block = _blocks.Single(block => block.File == file && block.Line == line);

        var printed = await BlockRunner.RunAsync(block, _limit);

        Assert.All(block.Said("prints"), words => Assert.Contains(words, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_of_JSON_are_JSON()
    {
        foreach (var block in _blocks.Where(block => block.Language == "json"))
            JsonDocument.Parse(block.Text).Dispose();
    }

    [Fact]
    public void No_block_of_csharp_goes_by_another_name() =>
        Assert.DoesNotContain(_blocks, block => block.Language != "csharp" && block.Language.Trim().ToLowerInvariant() is "cs" or "c#" or "csharp");

    public static TheoryData<string, int> Programs()
    {
        var programs = new TheoryData<string, int>();
        foreach (var block in _blocks.Where(block => block.Language == "csharp"))
            programs.Add(block.File, block.Line);
        return programs;
    }
}
