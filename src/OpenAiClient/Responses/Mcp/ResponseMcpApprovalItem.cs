namespace OpenAi.Responses;

/// <summary>The answer to an approval request: whether a tool of an MCP server may be called.</summary>
public sealed partial record ResponseMcpApprovalItem : ResponseItem
{
    /// <summary>The id of the approval request.</summary>
    public string ApprovalRequestId { get; set; } = "";

    /// <summary>Whether the tool may be called.</summary>
    public required bool Approve { get; set; }

    /// <summary>The reason.</summary>
    public string? Reason { get; set; }
}
