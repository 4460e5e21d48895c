namespace OpenAi.Chat;

/// <summary>Why the model stopped. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FinishReason
{
    /// <summary>It was done, or reached a stop sequence.</summary>
    public static FinishReason Stop { get; } = new("stop");

    /// <summary>It reached the limit of tokens; the text is cut.</summary>
    public static FinishReason Length { get; } = new("length");

    /// <summary>It waits for the results of tool calls.</summary>
    public static FinishReason ToolCalls { get; } = new("tool_calls");

    /// <summary>A content filter left something out.</summary>
    public static FinishReason ContentFilter { get; } = new("content_filter");

    /// <summary>It waits for the result of a function call of the old kind.</summary>
    public static FinishReason FunctionCall { get; } = new("function_call");
}
