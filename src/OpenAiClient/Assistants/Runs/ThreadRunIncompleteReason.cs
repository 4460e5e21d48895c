namespace OpenAi.Assistants;

/// <summary>Why a run ended early. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadRunIncompleteReason
{
    /// <summary>It reached <see cref="ThreadRunSettings.MaxCompletionTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxCompletionTokens { get; } = new("max_completion_tokens");

    /// <summary>It reached <see cref="ThreadRunSettings.MaxPromptTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxPromptTokens { get; } = new("max_prompt_tokens");
}
