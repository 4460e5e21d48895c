namespace OpenAi.Responses;

/// <summary>Why moderation could not look.</summary>
public sealed partial record ResponseModerationError : ResponseModerationOutcome
{
    /// <summary>The kind of failure.</summary>
    public string Code { get; set; } = "";

    /// <summary>What happened, in words.</summary>
    public string Message { get; set; } = "";
}
