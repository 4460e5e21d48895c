namespace OpenAi.Responses;

/// <summary>Text that follows a grammar.</summary>
public sealed partial record ResponseCustomGrammarFormat : ResponseCustomFormat
{
    /// <summary>The grammar.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The syntax of the grammar.</summary>
    public GrammarSyntax? Syntax { get; set; }
}
