namespace OpenAi.Chat;

/// <summary>A grammar for the input of a custom tool.</summary>
public sealed partial record ChatGrammar : JsonModel
{
    /// <summary>The text of the grammar.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The syntax of the grammar.</summary>
    public GrammarSyntax Syntax { get; set; } = GrammarSyntax.Lark;
}
