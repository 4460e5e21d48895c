namespace OpenAi.Readme;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The number of the block's first line of code.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The code.</param>
/// <param name="Marks">What the comments before the block say of it: <c>&lt;!-- test: … --&gt;</c>; see <see cref="BlockRunner"/>.</param>
public sealed record CodeBlock(string File, int Line, string Language, string Text, IReadOnlyList<string> Marks)
{
    /// <summary>What the marks of a kind say, in their order.</summary>
    public IEnumerable<string> Said(string kind) =>
        Marks.Where(mark => mark.StartsWith(kind + " ", StringComparison.Ordinal)).Select(mark => mark[(kind.Length + 1)..]);

    /// <summary>Where it stands.</summary>
    public override string ToString() => $"{File}, line {Line}";
}
