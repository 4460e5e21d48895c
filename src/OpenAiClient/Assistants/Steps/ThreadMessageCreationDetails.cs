namespace OpenAi.Assistants;

/// <summary>It writes a message.</summary>
public sealed partial record ThreadMessageCreationDetails : ThreadRunStepDetails
{
    /// <summary>Always <c>message_creation</c>.</summary>
    public override string Type => "message_creation";

    /// <summary>The message.</summary>
    public ThreadCreatedMessage MessageCreation { get; set; } = new();
}
