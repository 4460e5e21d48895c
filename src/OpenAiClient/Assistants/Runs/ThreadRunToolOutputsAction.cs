namespace OpenAi.Assistants;

/// <summary>The calls that a run waits for.</summary>
public sealed partial record ThreadRunToolOutputsAction : JsonModel
{
    /// <summary>The calls; the results of all go back at once.</summary>
    public IReadOnlyList<ThreadRunToolCall> ToolCalls { get; set; } = [];
}
