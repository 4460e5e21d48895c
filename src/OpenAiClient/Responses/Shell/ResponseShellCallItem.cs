namespace OpenAi.Responses;

/// <summary>
/// Commands for a shell: the server's, in a container, or the caller's, whose results go back as a <see
/// cref="ResponseShellOutputItem"/> with the same <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseShellCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The commands.</summary>
    public ResponseShellAction? Action { get; set; }

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";

    /// <summary>Who calls: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>Where they run.</summary>
    public ResponseShellEnvironment? Environment { get; set; }
}
