namespace OpenAi.Responses;

/// <summary>The result of a function.</summary>
public sealed partial record ResponseFunctionOutputItem : ResponseItem
{
    /// <summary>The id of the call.</summary>
    public string? CallId { get; set; }

    /// <summary>The result: a text, or parts such as images and files.</summary>
    public ResponseContent? Output { get; set; }

    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The name of the function.</summary>
    public string? Name { get; set; }

    /// <summary>The namespace of the function; <see langword="null"/> when it has none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
