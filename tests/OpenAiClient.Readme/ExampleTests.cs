using System.Net;

namespace OpenAi.Readme;

/// <summary>The examples in the documentation of the packages' members are programs, compiled and run as those of the READMEs are.</summary>
public sealed class ExampleTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    // Clients that only hold others.
    private static readonly string[] _rooms = ["AudioClient", "ChatKitClient", "FineTuningClient"];

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

    [Fact]
    public void Each_entry_point_has_an_example()
    {
        var files = _blocks.Select(static block => block.File).ToHashSet();
        var missing = EntryPoints().Where(entry => !entry.Files.Any(files.Contains)).Select(static entry => entry.Name);

        Assert.True(!missing.Any(), $"These types have no <example> in their documentation or that of a member: {string.Join(", ", missing.Order(StringComparer.Ordinal))}.");
    }

    [Fact]
    public void Each_tool_loop_has_an_example()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/OpenAiClient"), "*Client.Functions.cs", SearchOption.AllDirectories))
            Assert.True(_blocks.Count(block => block.File == Repository.Name(file)) >= 2, $"{Repository.Name(file)}: RunToolsAsync and StreamToolsAsync each need an <example>.");
    }

    // The clients of resources and what a caller creates to steer them, with the files that declare them.
    private static IEnumerable<(string Name, IReadOnlyList<string> Files)> EntryPoints() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/OpenAiClient"), "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Contains("obj")
        let name = Path.GetFileName(file).Split('.')[0]
        where IsEntryPoint(name) && File.ReadLines(file).Any(line => line.StartsWith("public ", StringComparison.Ordinal) && line.Contains($"class {name}", StringComparison.Ordinal))
        group Repository.Name(file) by name into type
        select (type.Key, (IReadOnlyList<string>)[.. type]);

    // Options that are parts of a request are records; they are shown where the request is.
    private static bool IsEntryPoint(string name) =>
        !_rooms.Contains(name) && ((string[])["Client", "Session", "Options"]).Any(end => name.EndsWith(end, StringComparison.Ordinal));

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
