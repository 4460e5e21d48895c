namespace OpenAi.Assistants;

/// <summary>It writes a message.</summary>
public sealed partial record ThreadMessageCreationDetails : ThreadRunStepDetails
{
    /// <summary>The message.</summary>
    public ThreadCreatedMessage MessageCreation { get; set; } = new();
}
