using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>The tool itself failed.</summary>
public sealed partial record ResponseMcpExecutionError : ResponseMcpError
{
    /// <summary>The error content of the tool.</summary>
    public JsonElement? Content { get; set; }
}
