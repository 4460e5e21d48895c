namespace OpenAi.Responses;

/// <summary>
/// A request for approval of a call of an MCP server's tool. The answer is sent as a <see cref="ResponseMcpApprovalItem"/>
/// (<see cref="ResponseItem.Approval"/>).
/// </summary>
public sealed partial record ResponseMcpApprovalRequestItem : ResponseItem
{
    /// <summary>The arguments as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The name of the tool.</summary>
    public string Name { get; set; } = "";

    /// <summary>The label of the MCP server.</summary>
    public string ServerLabel { get; set; } = "";
}
