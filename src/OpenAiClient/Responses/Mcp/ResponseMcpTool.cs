using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A tool of an MCP server.</summary>
public sealed partial record ResponseMcpTool : JsonModel
{
    /// <summary>What the server says of it besides.</summary>
    public JsonElement? Annotations { get; set; }

    /// <summary>What it does.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of its arguments.</summary>
    public JsonElement? InputSchema { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";
}
