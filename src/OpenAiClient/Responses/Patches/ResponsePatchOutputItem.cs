namespace OpenAi.Responses;

/// <summary>How a change of a file went.</summary>
public sealed partial record ResponsePatchOutputItem : ResponseItem
{
    /// <summary><see cref="ResponseItemStatus.Completed"/> or <see cref="ResponseItemStatus.Failed"/>.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id.</summary>
    public string CallId { get; set; } = "";

    /// <summary>Who called: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }

    /// <summary>What the model should know about it.</summary>
    public string? Output { get; set; }
}
