namespace OpenAi.Responses;

/// <summary>
/// An action on a computer that the caller is to carry out. What the screen then shows goes back as a <see
/// cref="ResponseComputerOutputItem"/> with the same <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseComputerCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The action, of the older tool.</summary>
    public ResponseComputerAction? Action { get; set; }

    /// <summary>The actions, in order, of the newer tool.</summary>
    public IReadOnlyList<ResponseComputerAction>? Actions { get; set; }

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";

    /// <summary>What should be confirmed by a person first.</summary>
    public IReadOnlyList<ResponseSafetyCheck> PendingSafetyChecks { get; set; } = [];
}
