namespace OpenAi.Responses;

/// <summary>A call of an MCP server's tool, done by the server.</summary>
public sealed partial record ResponseMcpCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>The request for approval that was granted.</summary>
    public string? ApprovalRequestId { get; set; }

    /// <summary>The arguments, as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>Why it failed; <see langword="null"/> when it did not.</summary>
    public ResponseMcpError? Error { get; set; }

    /// <summary>The tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it gave.</summary>
    public string? Output { get; set; }

    /// <summary>The MCP server.</summary>
    public string ServerLabel { get; set; } = "";
}
