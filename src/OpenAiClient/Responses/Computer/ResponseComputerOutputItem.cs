namespace OpenAi.Responses;

/// <summary>The screenshot after an action on a computer.</summary>
public sealed partial record ResponseComputerOutputItem : ResponseItem
{
    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The screenshot.</summary>
    public ResponseScreenshotPart? Output { get; set; }

    /// <summary>The safety checks that a person has confirmed.</summary>
    public IReadOnlyList<ResponseSafetyCheck>? AcknowledgedSafetyChecks { get; set; }

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }
}
