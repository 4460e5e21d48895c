using System.Text.Json;

namespace OpenAi;

/// <summary>The definition of a function of the caller that a model may call.</summary>
public sealed partial record FunctionDefinition : JsonModel
{
    /// <summary>The name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the function does and when to call it; the model selects functions by it.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema of the arguments. Default: <see langword="null"/>, no arguments.</summary>
    public JsonElement? Parameters { get; set; }

    /// <summary>Whether the model must follow the schema exactly. Default: the server's, <see langword="false"/>.</summary>
    public bool? Strict { get; set; }
}
