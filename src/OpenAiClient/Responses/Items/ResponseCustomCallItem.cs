namespace OpenAi.Responses;

/// <summary>
/// A call of a custom tool, with free text. The result goes back as a <see cref="ResponseCustomOutputItem"/> with the same <see
/// cref="CallId"/>.
/// </summary>
public sealed partial record ResponseCustomCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id, which its output is to name.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The text.</summary>
    public string Input { get; set; } = "";

    /// <summary>The tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The namespace of the tool, where it is in one.</summary>
    public string? Namespace { get; set; }

    /// <summary>Who calls: the model itself, or a program that it wrote.</summary>
    public ResponseToolCaller? Caller { get; set; }
}
