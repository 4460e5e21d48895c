namespace OpenAi.Responses;

/// <summary>The outcome of a file change.</summary>
public sealed partial record ResponsePatchOutputItem : ResponseItem
{
    /// <summary><see cref="ResponseItemStatus.Completed"/> or <see cref="ResponseItemStatus.Failed"/>.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>A message for the model.</summary>
    public string? Output { get; set; }
}
