namespace OpenAi.Assistants;

/// <summary>The new content of a step.</summary>
public sealed partial record ThreadRunStepChanges : JsonModel
{
    /// <summary>The new details; each tool call has its <see cref="ThreadToolCall.Index"/>.</summary>
    public ThreadRunStepDetails? StepDetails { get; set; }
}
