namespace OpenAi.Responses;

/// <summary>Text of a grammar.</summary>
public sealed partial record ResponseCustomGrammarFormat : ResponseCustomFormat
{
    /// <summary>The grammar.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The language that the grammar is written in.</summary>
    public GrammarSyntax? Syntax { get; set; }
}
