namespace OpenAi.Responses;

/// <summary>
/// A call of a function of the caller. The result is sent as a <see cref="ResponseFunctionOutputItem"/> with the same
/// <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseFunctionCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The arguments as JSON, which the model wrote and which may be invalid.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The name of the function.</summary>
    public string Name { get; set; } = "";

    /// <summary>The namespace of the function; <see langword="null"/> when it has none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
