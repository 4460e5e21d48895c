namespace OpenAi.Responses;

/// <summary>Whether an MCP server's tool may be called.</summary>
public sealed partial record ResponseMcpApprovalItem : ResponseItem
{
    /// <summary>The request that this decides on.</summary>
    public string ApprovalRequestId { get; set; } = "";

    /// <summary>Whether it may.</summary>
    public required bool Approve { get; set; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; set; }
}
