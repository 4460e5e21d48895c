namespace OpenAi.Responses;

/// <summary>
/// A change of a file that the caller is to carry out. How that went goes back as a <see cref="ResponsePatchOutputItem"/> with
/// the same <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponsePatchCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";

    /// <summary>Who calls: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>The change.</summary>
    public ResponsePatchOperation? Operation { get; set; }
}
