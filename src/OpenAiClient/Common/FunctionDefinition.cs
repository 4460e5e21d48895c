using System.Text.Json;

namespace OpenAi;

/// <summary>A function of the caller's that a model may ask to be called.</summary>
public sealed partial record FunctionDefinition : JsonModel
{
    /// <summary>The name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it does and when to call it; the model chooses by it.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of its arguments. Default: <see langword="null"/>, no arguments.</summary>
    public JsonElement? Parameters { get; set; }

    /// <summary>Whether the model must keep to the schema exactly. Default: the server's, <see langword="false"/>.</summary>
    public bool? Strict { get; set; }
}
