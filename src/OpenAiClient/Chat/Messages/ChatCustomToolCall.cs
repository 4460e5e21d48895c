namespace OpenAi.Chat;

/// <summary>A call of a custom tool.</summary>
public sealed partial record ChatCustomToolCall : ChatToolCall
{
    /// <summary>The tool and its input.</summary>
    public ChatCustomCall Custom { get; set; } = new();
}
