namespace OpenAi.Assistants;

/// <summary>The function calls whose results a run waits for.</summary>
public sealed partial record ThreadRunToolOutputsAction : JsonModel
{
    /// <summary>The calls; the results of all of them are sent back in one request.</summary>
    public IReadOnlyList<ThreadRunToolCall> ToolCalls { get; set; } = [];
}
