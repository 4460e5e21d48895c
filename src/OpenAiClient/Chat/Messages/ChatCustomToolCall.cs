namespace OpenAi.Chat;

/// <summary>A call of a custom tool.</summary>
public sealed partial record ChatCustomToolCall : ChatToolCall
{
    /// <summary>Always <c>custom</c>.</summary>
    public override string Type => "custom";

    /// <summary>The tool and its input.</summary>
    public ChatCustomCall Custom { get; set; } = new();
}
