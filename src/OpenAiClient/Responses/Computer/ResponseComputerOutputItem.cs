namespace OpenAi.Responses;

/// <summary>What the screen shows after an action.</summary>
public sealed partial record ResponseComputerOutputItem : ResponseItem
{
    /// <summary>The call's id.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The screen.</summary>
    public ResponseScreenshotPart? Output { get; set; }

    /// <summary>The checks that a person has confirmed.</summary>
    public IReadOnlyList<ResponseSafetyCheck>? AcknowledgedSafetyChecks { get; set; }

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }
}
