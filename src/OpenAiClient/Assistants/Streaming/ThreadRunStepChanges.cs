using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>What is new in a step.</summary>
public sealed record ThreadRunStepChanges : JsonModel
{
    /// <summary>What is new in what it does; tool calls come each with its <see cref="ThreadToolCall.Index"/>.</summary>
    public ThreadRunStepDetails? StepDetails { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunStepChanges>();
}
