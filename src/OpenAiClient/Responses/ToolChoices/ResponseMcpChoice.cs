namespace OpenAi.Responses;

/// <summary>The model must call a tool of this MCP server.</summary>
public sealed partial record ResponseMcpChoice : ResponseToolChoice
{
    /// <summary>The server.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>The tool. Default: any.</summary>
    public string? Name { get; set; }
}
