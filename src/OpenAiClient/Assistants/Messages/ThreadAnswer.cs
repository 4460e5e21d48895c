using System.Text;

namespace OpenAi.Assistants;

/// <summary>The latest answer of an assistant, as text whose markers are resolved to the files they refer to.</summary>
public sealed class ThreadAnswer
{
    private ThreadAnswer(string text, IReadOnlyList<ThreadCitation> citations)
    {
        Text = text;
        Citations = citations;
    }

    /// <summary>The text, with a blank line between messages; the empty string when the assistant has not answered.</summary>
    public string Text { get; }

    /// <summary>The files that the markers in the text refer to, in the order of the markers.</summary>
    public IReadOnlyList<ThreadCitation> Citations { get; }

    /// <summary>Creates the answer from a thread's messages: those of the assistant since the user's last message.</summary>
    /// <param name="messages">The messages, newest first, as the API lists them.</param>
    /// <param name="mark">Gets the text that replaces a marker. Default: the file's id in brackets, such as <c>[file-abc123]</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is <see langword="null"/>.</exception>
    public static ThreadAnswer From(IEnumerable<ThreadMessage> messages, Func<ThreadCitation, string>? mark = null)
    {
        ArgumentNullException.ThrowIfNull(messages);
        mark ??= static citation => $"[{citation.FileId}]";
        var citations = new List<ThreadCitation>();
        var texts = messages
            .TakeWhile(static message => message?.Role == ThreadMessageRole.Assistant)
            .Reverse()
            .Select(message => string.Concat(message.Content.OfType<ThreadTextPart>().Select(part => Resolve(part.Text, mark, citations))))
            .Where(static text => text.Length > 0);
        return new ThreadAnswer(string.Join("\n\n", texts), citations);
    }

    /// <summary>The text.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static string Resolve(ThreadText text, Func<ThreadCitation, string> mark, List<ThreadCitation> citations)
    {
        var value = text.Value ?? "";
        var resolved = new StringBuilder(value.Length);
        var done = 0;
        foreach (var annotation in text.Annotations.Where(static a => a is not null).OrderBy(static a => a.StartIndex ?? int.MaxValue))
        {
            if (Cite(annotation, citations) is not { } citation)
                continue;
            citations.Add(citation);
            var start = citation.Mark.Length == 0 ? -1 : Find(value, citation.Mark, annotation.StartIndex, done);
            if (start < 0)
                continue;
            resolved.Append(value, done, start - done).Append(mark(citation));
            done = start + citation.Mark.Length;
        }
        return resolved.Append(value, done, value.Length - done).ToString();
    }

    private static ThreadCitation? Cite(ThreadAnnotation annotation, List<ThreadCitation> citations)
    {
        var (fileId, quote) = annotation switch
        {
            ThreadFileCitationAnnotation file => (file.FileCitation.FileId ?? "", file.FileCitation.Quote),
            ThreadFilePathAnnotation path => (path.FilePath.FileId ?? "", null),
            _ => (null, (string?)null),
        };
        if (fileId is null)
            return null;
        var number = citations.Find(known => known.FileId == fileId)?.Number ?? (citations.Count == 0 ? 1 : citations.Max(static known => known.Number) + 1);
        return new ThreadCitation(number, fileId, annotation.Text ?? "", quote);
    }

    // The API counts Unicode characters and .NET counts UTF-16 code units; where the index does not match, the marker is searched for.
    private static int Find(string value, string mark, int? index, int from) =>
        index is { } start && start >= from && start <= value.Length && value.AsSpan(start).StartsWith(mark, StringComparison.Ordinal)
            ? start
            : value.IndexOf(mark, from, StringComparison.Ordinal);
}
