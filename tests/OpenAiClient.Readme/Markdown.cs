using System.Text.RegularExpressions;

namespace OpenAi.Readme;

/// <summary>The parts of Markdown that the tests need: fenced blocks, links and headings.</summary>
internal static partial class Markdown
{
    public static IReadOnlyList<CodeBlock> BlocksOf(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<CodeBlock>();
        var marks = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Mark().Match(lines[i]) is { Success: true } mark)
            {
                marks.Add(mark.Groups["text"].Value);
            }
            else if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.Trim() == "```");
                if (end < 0)
                    throw new FormatException($"{file}, line {i + 1}: the block has no end.");
                blocks.Add(new(file, i + 2, fence.Groups["language"].Value, string.Join('\n', lines[(i + 1)..end]), [.. marks]));
                marks.Clear();
                i = end;
            }
            else if (marks.Count > 0)
            {
                throw new FormatException($"{file}, line {i + 1}: a comment for the tests belongs right before a block.");
            }
        }
        return blocks;
    }

    /// <summary>The targets of links and images outside of code.</summary>
    public static IEnumerable<string> LinksOf(string text) =>
        Link().Matches(Code().Replace(text, "")).Select(match => match.Groups["target"].Value);

    /// <summary>The targets of links after a <c>#</c>: the headings, as GitHub spells them.</summary>
    public static IEnumerable<string> AnchorsOf(string text) =>
        Heading().Matches(Code().Replace(text.ReplaceLineEndings("\n"), "${code}"))
            .Select(match => NoAnchor().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^<!-- test: (?<text>.+) -->$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Mark();

    [GeneratedRegex("^ *```(?<language>[^`]*)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Fence();

    [GeneratedRegex("(?s)^ *```.*?^ *```|(?<!`)`(?<code>[^`\n]+)`(?!`)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 60_000)]
    private static partial Regex Code();

    [GeneratedRegex("\\]\\((?<target>[^)\\s]+)\\)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 60_000)]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\w\\- ]", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NoAnchor();
}
