using System.Globalization;
using System.Text.RegularExpressions;

namespace CodeReviewer.Sources;

/// <summary>Reads unified diffs, from <c>git diff</c> or <c>diff -u</c>.</summary>
internal static partial class DiffReader
{
    public static IEnumerable<CodeFile> Read(string diff)
    {
        string? name = null, reason = null;
        List<CodeLine> lines = [];
        // The number of lines left in a hunk: within a hunk, a line that looks like a header is code.
        int oldLeft = 0, newLeft = 0, number = 0;
        foreach (var raw in diff.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (oldLeft > 0 || newLeft > 0)
            {
                var mark = line is [var first, ..] ? first : ' ';
                if (mark == '\\')
                    continue;
                var isNew = mark != '-';
                lines.Add(new(isNew ? number++ : null, mark, line is [_, .. var text] ? text : ""));
                oldLeft -= mark == '+' ? 0 : 1;
                newLeft -= isNew ? 1 : 0;
            }
            else if (line.StartsWith("diff --git ", StringComparison.Ordinal) || line.StartsWith("--- ", StringComparison.Ordinal))
            {
                if (Finish() is { } file)
                    yield return file;
                name = line[0] == 'd' ? NameOfBoth(line["diff --git ".Length..]) : Name(line[4..]);
                (reason, lines) = (null, []);
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                if (line[4..] == "/dev/null")
                    reason = "it is deleted";
                else
                    name = Name(line[4..]);
            }
            else if (line.StartsWith("Binary files ", StringComparison.Ordinal) || line == "GIT binary patch")
            {
                reason = "it is binary";
            }
            else if (Hunk().Match(line) is { Success: true } hunk)
            {
                (oldLeft, newLeft, number) = (Count(hunk.Groups["old"]), Count(hunk.Groups["new"]), Count(hunk.Groups["first"]));
            }
        }
        if (Finish() is { } last)
            yield return last;

        CodeFile? Finish() => name is not null && (reason is not null || lines.Count > 0) ? new(name, lines, reason) : null;
    }

    // Names may contain spaces; when both names are the same, the space between them is in the middle.
    private static string NameOfBoth(string names)
    {
        var middle = names.Length / 2;
        return names.Length > 2 && Name(names[..middle]) is var name && name == Name(names[(middle + 1)..]) ? name : names;
    }

    // Git puts a letter in front of each name, quotes around a name with special characters, and a tab after a name with spaces.
    private static string Name(string written)
    {
        var name = written.Split('\t')[0].Trim('"');
        return name.StartsWith("a/", StringComparison.Ordinal) || name.StartsWith("b/", StringComparison.Ordinal) ? name[2..] : name;
    }

    private static int Count(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^@@ -\d{1,9}(,(?<old>\d{1,9}))? \+(?<first>\d{1,9})(,(?<new>\d{1,9}))? @@", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hunk();
}
