namespace OpenAi.Chat;

/// <summary>The reason why the model stopped. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FinishReason
{
    /// <summary>The answer is complete, or reached a stop sequence.</summary>
    public static FinishReason Stop { get; } = new("stop");

    /// <summary>The answer reached the token limit and is incomplete.</summary>
    public static FinishReason Length { get; } = new("length");

    /// <summary>The model waits for the results of tool calls.</summary>
    public static FinishReason ToolCalls { get; } = new("tool_calls");

    /// <summary>A content filter removed part of the answer.</summary>
    public static FinishReason ContentFilter { get; } = new("content_filter");

    /// <summary>The model waits for the result of a legacy function call.</summary>
    public static FinishReason FunctionCall { get; } = new("function_call");
}
