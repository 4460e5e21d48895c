namespace OpenAi.Responses;

/// <summary>
/// A call of a function of the caller's. The result goes back as a <see cref="ResponseFunctionOutputItem"/> with the same <see
/// cref="CallId"/>.
/// </summary>
public sealed partial record ResponseFunctionCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The arguments, as JSON; the model may get them wrong.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The function.</summary>
    public string Name { get; set; } = "";

    /// <summary>The namespace of the function, where it is in one.</summary>
    public string? Namespace { get; set; }

    /// <summary>Who calls: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
