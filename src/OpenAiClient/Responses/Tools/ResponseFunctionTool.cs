using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>A function of the caller's, called with JSON arguments.</summary>
public sealed partial record ResponseFunctionTool : ResponseTool
{
    /// <summary>The name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of its arguments.</summary>
    public JsonElement? Parameters { get; set; }

    /// <summary>Whether the model must keep to the schema exactly. Default: the server's, <see langword="true"/>.</summary>
    public bool? Strict { get; set; }

    /// <summary>The JSON schema of what it gives.</summary>
    public JsonElement? OutputSchema { get; set; }

    /// <summary>Whether the model learns of it only through a search for tools.</summary>
    public bool? DeferLoading { get; set; }

    /// <summary>Who may call it. Default: the model itself.</summary>
    public IReadOnlyList<ResponseAllowedCaller>? AllowedCallers { get; set; }
}
