namespace OpenAi.Assistants;

/// <summary>The reason why a run ended early. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadRunIncompleteReason
{
    /// <summary>It reached <see cref="ThreadRunSettings.MaxCompletionTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxCompletionTokens { get; } = new("max_completion_tokens");

    /// <summary>It reached <see cref="ThreadRunSettings.MaxPromptTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxPromptTokens { get; } = new("max_prompt_tokens");
}
