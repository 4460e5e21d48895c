namespace OpenAi.Responses;

/// <summary>The results of a tool search.</summary>
public sealed partial record ResponseToolSearchOutputItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the call.</summary>
    public string? CallId { get; set; }

    /// <summary>Who performed the search.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>The tools that were found.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];
}
