namespace OpenAi.Assistants;

/// <summary>The action that a run waits for.</summary>
public sealed partial record ThreadRunRequiredAction : JsonModel
{
    /// <summary>The kind of action: <c>submit_tool_outputs</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The calls whose results the run waits for.</summary>
    public ThreadRunToolOutputsAction SubmitToolOutputs { get; set; } = new();
}
