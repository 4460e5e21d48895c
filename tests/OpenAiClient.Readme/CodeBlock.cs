namespace OpenAi.Readme;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The number of the block's first line of code.</param>
/// <param name="Language">The language after the fence.</param>
/// <param name="Text">The code.</param>
/// <param name="Marks">The marks in the comments before the block: <c>&lt;!-- test: … --&gt;</c>; see <see cref="BlockRunner"/>.</param>
public sealed record CodeBlock(string File, int Line, string Language, string Text, IReadOnlyList<string> Marks)
{
    /// <summary>Gets the values of the marks of a kind, in their order.</summary>
    public IEnumerable<string> Said(string kind) =>
        Marks.Where(mark => mark.StartsWith(kind + " ", StringComparison.Ordinal)).Select(mark => mark[(kind.Length + 1)..]);

    /// <summary>The location.</summary>
    public override string ToString() => $"{File}, line {Line}";
}
