namespace OpenAi.Completions;

/// <summary>The reason why the model stopped. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class CompletionFinishReason
{
    /// <summary>The continuation is complete, or reached a stop sequence.</summary>
    public static CompletionFinishReason Stop { get; } = new("stop");

    /// <summary>The continuation reached the token limit and is incomplete.</summary>
    public static CompletionFinishReason Length { get; } = new("length");

    /// <summary>A content filter removed part of the continuation.</summary>
    public static CompletionFinishReason ContentFilter { get; } = new("content_filter");
}
