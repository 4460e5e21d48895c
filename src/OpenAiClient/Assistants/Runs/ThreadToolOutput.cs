namespace OpenAi.Assistants;

/// <summary>The result of a function that a run waits for.</summary>
public sealed partial record ThreadToolOutput : JsonModel
{
    /// <summary>The id of the call: <see cref="ThreadRunToolCall.Id"/>.</summary>
    public string? ToolCallId { get; set; }

    /// <summary>The result, as text that the model understands; often JSON.</summary>
    public string? Output { get; set; }
}
