using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A tool of an MCP server.</summary>
public sealed partial record ResponseMcpTool : JsonModel
{
    /// <summary>Annotations of the MCP server.</summary>
    public JsonElement? Annotations { get; set; }

    /// <summary>What the tool does.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of the arguments.</summary>
    public JsonElement? InputSchema { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
