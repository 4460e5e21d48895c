using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A function of the caller, which is called with JSON arguments.</summary>
public sealed partial record ResponseFunctionTool : ResponseTool
{
    /// <summary>The name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the tool does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of the arguments.</summary>
    public JsonElement? Parameters { get; set; }

    /// <summary>Whether the model must follow the schema exactly. Default: the server's, <see langword="true"/>.</summary>
    public bool? Strict { get; set; }

    /// <summary>The JSON schema of the result.</summary>
    public JsonElement? OutputSchema { get; set; }

    /// <summary>Whether the model finds the function only through a tool search.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>The callers that may use the tool. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
