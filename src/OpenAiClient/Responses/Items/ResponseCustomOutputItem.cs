namespace OpenAi.Responses;

/// <summary>What a custom tool gave.</summary>
public sealed partial record ResponseCustomOutputItem : ResponseItem
{
    /// <summary>The call's id.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The result: a text, or parts such as images and files.</summary>
    public ResponseContent? Output { get; set; }

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>Who called: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
