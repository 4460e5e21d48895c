namespace OpenAi.Responses;

/// <summary>What a function gave.</summary>
public sealed partial record ResponseFunctionOutputItem : ResponseItem
{
    /// <summary>The call's id.</summary>
    public string? CallId { get; set; }

    /// <summary>The result: a text, or parts such as images and files.</summary>
    public ResponseContent? Output { get; set; }

    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The function.</summary>
    public string? Name { get; set; }

    /// <summary>The namespace of the function, where it is in one.</summary>
    public string? Namespace { get; set; }

    /// <summary>Who called: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
