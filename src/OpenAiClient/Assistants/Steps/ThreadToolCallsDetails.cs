namespace OpenAi.Assistants;

/// <summary>It uses tools.</summary>
public sealed partial record ThreadToolCallsDetails : ThreadRunStepDetails
{
    /// <summary>Always <c>tool_calls</c>.</summary>
    public override string Type => "tool_calls";

    /// <summary>The uses of tools.</summary>
    public IReadOnlyList<ThreadToolCall> ToolCalls { get; set; } = [];
}
