using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>It uses tools.</summary>
public sealed record ThreadToolCallsDetails : ThreadRunStepDetails
{
    /// <summary>Always <c>tool_calls</c>.</summary>
    public override string Type => "tool_calls";

    /// <summary>The uses of tools.</summary>
    public IReadOnlyList<ThreadToolCall> ToolCalls { get; set; } = [];

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadToolCallsDetails>();
}
