namespace OpenAi.Responses;

/// <summary>
/// Asks whether an MCP server's tool may be called. The decision goes back as a <see cref="ResponseMcpApprovalItem"/> (<see
/// cref="ResponseItem.Approval"/>).
/// </summary>
public sealed partial record ResponseMcpApprovalRequestItem : ResponseItem
{
    /// <summary>The arguments, as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The MCP server.</summary>
    public string ServerLabel { get; set; } = "";
}
