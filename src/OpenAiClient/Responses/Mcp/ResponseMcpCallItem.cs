namespace OpenAi.Responses;

/// <summary>A call of an MCP server's tool, which the server made.</summary>
public sealed partial record ResponseMcpCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The id of the approval request that was granted.</summary>
    public string? ApprovalRequestId { get; set; }

    /// <summary>The arguments as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The error of a failed call; <see langword="null"/> when it succeeded.</summary>
    public ResponseMcpError? Error { get; set; }

    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The output of the tool.</summary>
    public string? Output { get; set; }

    /// <summary>The label of the MCP server.</summary>
    public string ServerLabel { get; set; } = "";
}
