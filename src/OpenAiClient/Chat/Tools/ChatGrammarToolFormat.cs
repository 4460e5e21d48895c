namespace OpenAi.Chat;

/// <summary>Text of a grammar.</summary>
public sealed partial record ChatGrammarToolFormat : ChatCustomToolFormat
{
    /// <summary>Always <c>grammar</c>.</summary>
    public override string Type => "grammar";

    /// <summary>The grammar.</summary>
    public ChatGrammar Grammar { get; set; } = new();
}
