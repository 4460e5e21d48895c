namespace OpenAi.Responses;

/// <summary>
/// An action on a computer that the caller must execute. The resulting screenshot is sent as a <see cref="ResponseComputerOutputItem"/>
/// with the same <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseComputerCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The action, for the older tool.</summary>
    public ResponseComputerAction? Action { get; set; }

    /// <summary>The actions in order, for the newer tool.</summary>
    public IReadOnlyList<ResponseComputerAction>? Actions { get; set; }

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The safety checks that a person should confirm first.</summary>
    public IReadOnlyList<ResponseSafetyCheck> PendingSafetyChecks { get; set; } = [];
}
