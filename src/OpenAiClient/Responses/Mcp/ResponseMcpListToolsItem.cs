namespace OpenAi.Responses;

/// <summary>The tools of an MCP server. When it is sent back, the tools need not be listed again.</summary>
public sealed partial record ResponseMcpListToolsItem : ResponseItem
{
    /// <summary>The label of the MCP server.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseMcpTool> Tools { get; set; } = [];

    /// <summary>The error when the tools could not be listed; otherwise <see langword="null"/>.</summary>
    public string? Error { get; set; }
}
