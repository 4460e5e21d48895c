namespace OpenAi;

/// <summary>The language of a grammar. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class GrammarSyntax
{
    /// <summary>Lark.</summary>
    public static GrammarSyntax Lark { get; } = new("lark");

    /// <summary>A regular expression.</summary>
    public static GrammarSyntax Regex { get; } = new("regex");
}
