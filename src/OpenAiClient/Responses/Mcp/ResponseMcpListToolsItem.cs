namespace OpenAi.Responses;

/// <summary>The tools that an MCP server has. Sending it back spares asking the server again.</summary>
public sealed partial record ResponseMcpListToolsItem : ResponseItem
{
    /// <summary>The server.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>Its tools.</summary>
    public IReadOnlyList<ResponseMcpTool> Tools { get; set; } = [];

    /// <summary>Why they could not be listed.</summary>
    public string? Error { get; set; }
}
