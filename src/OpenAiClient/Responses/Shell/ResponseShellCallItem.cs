namespace OpenAi.Responses;

/// <summary>
/// Shell commands, which run in a container of the server, or on the caller's computer. In the latter case, the results are sent as a
/// <see cref="ResponseShellOutputItem"/> with the same <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseShellCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The commands.</summary>
    public ResponseShellAction? Action { get; set; }

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>The environment in which the commands run.</summary>
    public ResponseShellEnvironment? Environment { get; set; }
}
