namespace OpenAi.Assistants;

/// <summary>The details of a step that uses tools.</summary>
public sealed partial record ThreadToolCallsDetails : ThreadRunStepDetails
{
    /// <summary>The uses of tools.</summary>
    public IReadOnlyList<ThreadToolCall> ToolCalls { get; set; } = [];
}
