namespace OpenAi.Responses;

/// <summary>The result of a custom tool.</summary>
public sealed partial record ResponseCustomOutputItem : ResponseItem
{
    /// <summary>The id of the call.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The result: a text, or parts such as images and files.</summary>
    public ResponseContent? Output { get; set; }

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
