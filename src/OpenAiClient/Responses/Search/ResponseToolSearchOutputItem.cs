namespace OpenAi.Responses;

/// <summary>The tools that a search for tools found.</summary>
public sealed partial record ResponseToolSearchOutputItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The call's id.</summary>
    public string? CallId { get; set; }

    /// <summary>Who searched.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
