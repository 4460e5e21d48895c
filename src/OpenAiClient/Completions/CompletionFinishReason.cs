namespace OpenAi.Completions;

/// <summary>Why the model stopped. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class CompletionFinishReason
{
    /// <summary>It was done, or reached a stop sequence.</summary>
    public static CompletionFinishReason Stop { get; } = new("stop");

    /// <summary>It reached the limit of tokens; the text is cut.</summary>
    public static CompletionFinishReason Length { get; } = new("length");

    /// <summary>A content filter left something out.</summary>
    public static CompletionFinishReason ContentFilter { get; } = new("content_filter");
}
