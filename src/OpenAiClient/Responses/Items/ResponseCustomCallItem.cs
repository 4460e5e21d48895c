namespace OpenAi.Responses;

/// <summary>
/// A call of a custom tool with free text. The result is sent as a <see cref="ResponseCustomOutputItem"/> with the same
/// <see cref="CallId"/>.
/// </summary>
public sealed partial record ResponseCustomCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call, which its output must contain.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The input of the tool, a free text.</summary>
    public string Input { get; set; } = "";

    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The namespace of the tool; <see langword="null"/> when it has none.</summary>
    public string? Namespace { get; set; }

    /// <summary>The caller of the tool: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
