namespace OpenAi.Responses;

/// <summary>The model must call a tool of this MCP server.</summary>
public sealed partial record ResponseMcpChoice : ResponseToolChoice
{
    /// <summary>The label of the MCP server.</summary>
    public string ServerLabel { get; set; } = "";

    /// <summary>The name of the tool. Default: <see langword="null"/>, any.</summary>
    public string? Name { get; set; }
}
