namespace OpenAi.Responses;

/// <summary>
/// A command for a shell of the caller, by the older tool. The output is sent as a <see cref="ResponseLocalShellOutputItem"/>.
/// </summary>
public sealed partial record ResponseLocalShellCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The command.</summary>
    public ResponseLocalShellAction? Action { get; set; }

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";
}
