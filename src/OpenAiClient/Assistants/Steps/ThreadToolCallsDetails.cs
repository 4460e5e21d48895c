namespace OpenAi.Assistants;

/// <summary>It uses tools.</summary>
public sealed partial record ThreadToolCallsDetails : ThreadRunStepDetails
{
    /// <summary>The uses of tools.</summary>
    public IReadOnlyList<ThreadToolCall> ToolCalls { get; set; } = [];
}
