using System.Text;

namespace CodeReviewer.Sources;

/// <summary>The code to review, and the files that are skipped.</summary>
internal sealed record CodeSelection(IReadOnlyList<CodePiece> Pieces, IReadOnlyList<SkippedFile> Skipped)
{
    /// <summary>Selects files up to the limits of the settings.</summary>
    public static CodeSelection Of(IEnumerable<CodeFile> files, ReviewSettings settings)
    {
        var pieces = new List<CodePiece>();
        var skipped = new List<SkippedFile>();
        foreach (var file in files)
        {
            var reason = file.SkipReason ?? (pieces.Count == settings.MaxFiles ? $"it is beyond the first {settings.MaxFiles} files" : null);
            if (reason is null && Cut(file, settings.MaxCharacters) is { } piece)
                pieces.Add(piece);
            else
                skipped.Add(new(file.Name, reason ?? $"its first line is longer than {settings.MaxCharacters} characters"));
        }
        return new(pieces, skipped);
    }

    // An incomplete line would be reported as a mistake.
    private static CodePiece? Cut(CodeFile file, int maxCharacters)
    {
        var text = new StringBuilder();
        var numbers = new HashSet<int>();
        var kept = 0;
        foreach (var line in file.Lines)
        {
            if (text.Length + line.Text.Length > maxCharacters)
                break;
            text.Append(line.ToString()).Append('\n');
            if (line.Number is { } number)
                numbers.Add(number);
            kept++;
        }
        var note = kept < file.Lines.Count ? $"only the first {kept} of {file.Lines.Count} lines" : null;
        return kept == 0 ? null : new(file.Name, text.ToString(), numbers, note);
    }
}
