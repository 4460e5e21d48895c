namespace OpenAi.Responses;

/// <summary>A filter for the tools of an MCP server.</summary>
public sealed partial record ResponseMcpToolFilter : JsonModel
{
    /// <summary>Selects the tools that change nothing, or those that do.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>Selects the tools with these names.</summary>
    public IReadOnlyList<string>? ToolNames { get; set; }
}
