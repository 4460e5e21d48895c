namespace OpenAi.Chat;

/// <summary>A grammar that a custom tool's input must keep to.</summary>
public sealed partial record ChatGrammar : JsonModel
{
    /// <summary>The grammar's text.</summary>
    public string Definition { get; set; } = "";

    /// <summary>Its language.</summary>
    public GrammarSyntax Syntax { get; set; } = GrammarSyntax.Lark;
}
