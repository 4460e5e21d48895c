namespace OpenAi.Responses;

/// <summary>
/// A command for a shell of the caller's, of the older tool. What it gives goes back as a <see
/// cref="ResponseLocalShellOutputItem"/>.
/// </summary>
public sealed partial record ResponseLocalShellCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The command.</summary>
    public ResponseLocalShellAction? Action { get; set; }

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";
}
