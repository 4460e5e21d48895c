namespace OpenAi.Responses;

/// <summary>Some of an MCP server's tools.</summary>
public sealed partial record ResponseMcpToolFilter : JsonModel
{
    /// <summary>Those that change nothing, or those that do.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>Those of these names.</summary>
    public IReadOnlyList<string>? ToolNames { get; set; }
}
