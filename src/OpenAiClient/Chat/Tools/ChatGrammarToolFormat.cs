namespace OpenAi.Chat;

/// <summary>Text that follows a grammar.</summary>
public sealed partial record ChatGrammarToolFormat : ChatCustomToolFormat
{
    /// <summary>The grammar.</summary>
    public ChatGrammar Grammar { get; set; } = new();
}
