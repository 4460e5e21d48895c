namespace OpenAi.Assistants;

/// <summary>What is new in a step.</summary>
public sealed partial record ThreadRunStepChanges : JsonModel
{
    /// <summary>What is new in what it does; tool calls come each with its <see cref="ThreadToolCall.Index"/>.</summary>
    public ThreadRunStepDetails? StepDetails { get; set; }
}
