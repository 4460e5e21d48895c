using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Why the model stopped. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FinishReason>))]
public readonly record struct FinishReason(string Value) : IOpenEnum<FinishReason>
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

    static IReadOnlyList<FinishReason> IOpenEnum<FinishReason>.Known { get; } = [Stop, Length, ToolCalls, ContentFilter, FunctionCall];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FinishReason(string value) => new(value);

    static FinishReason IOpenEnum<FinishReason>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
