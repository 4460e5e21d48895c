namespace OpenAi.Assistants;

/// <summary>The details of a step that writes a message.</summary>
public sealed partial record ThreadMessageCreationDetails : ThreadRunStepDetails
{
    /// <summary>The message.</summary>
    public ThreadCreatedMessage MessageCreation { get; set; } = new();
}
