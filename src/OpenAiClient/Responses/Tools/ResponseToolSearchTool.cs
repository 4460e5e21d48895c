using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>Lets the model search for tools whose loading is deferred.</summary>
public sealed partial record ResponseToolSearchTool : ResponseTool
{
    /// <summary>Who searches. Default: the server.</summary>
    public ResponseToolSearchExecution? Execution { get; set; }

    /// <summary>How to search, where the caller does.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of what to search for, where the caller does.</summary>
    public JsonElement? Parameters { get; set; }
}
