namespace OpenAi.Responses;

/// <summary>
/// A change of a file that the caller must make. The outcome is sent as a <see cref="ResponsePatchOutputItem"/> with the same
/// <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponsePatchCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>The change.</summary>
    public ResponsePatchOperation? Operation { get; set; }
}
