using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>The tool itself failed.</summary>
public sealed partial record ResponseMcpExecutionError : ResponseMcpError
{
    /// <summary>What it said.</summary>
    public JsonElement? Content { get; set; }
}
