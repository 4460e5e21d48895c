using System.Net;

namespace OpenAi.Readme;

/// <summary>The examples in the documentation of the packages' members are programs, compiled and run as those of the READMEs are.</summary>
public sealed class ExampleTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    private static readonly IReadOnlyList<CodeBlock> _blocks =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
           where !file.Split(Path.DirectorySeparatorChar).Contains("obj")
           from block in BlocksOf(Repository.Name(file), File.ReadAllLines(file))
           select block,
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_documentation_compiles_and_runs(string file, int line) =>
        await BlockRunner.RunAsync(_blocks.Single(block => block.File == file && block.Line == line), _limit);

    [Theory]
    [InlineData("Chat", 8)]
    [InlineData("Responses", 6)]
    public void The_main_methods_of_a_resource_have_examples(string resource, int least) =>
        Assert.InRange(_blocks.Count(block => block.File.StartsWith($"src/OpenAiClient/{resource}/", StringComparison.Ordinal)), least, int.MaxValue);

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var block in _blocks)
            examples.Add(block.File, block.Line);
        return examples;
    }

    private static IEnumerable<CodeBlock> BlocksOf(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Comment(lines[i]) != "<code>")
                continue;
            var first = i + 1;
            while (Comment(lines[++i]) is { } text && text != "</code>")
            {
            }
            yield return new(file, first + 1, "csharp", string.Join('\n', lines[first..i].Select(static line => WebUtility.HtmlDecode(Comment(line)))), []);
        }
    }

    // A line of documentation without its mark; null for a line of code.
    private static string? Comment(string line) => line.TrimStart() is ['/', '/', '/', .. var text] ? text.StartsWith(' ') ? text[1..] : text : null;
}
