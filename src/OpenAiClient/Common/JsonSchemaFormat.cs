using System.Text.Json;

namespace OpenAi;

/// <summary>A JSON schema for the model's answer.</summary>
public sealed partial record JsonSchemaFormat : JsonModel
{
    /// <summary>A name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>The purpose of the answer, for the model.</summary>
    public string? Description { get; set; }

    /// <summary>The schema.</summary>
    public JsonElement? Schema { get; set; }

    /// <summary>
    /// Whether the answer must follow the schema exactly; only a subset of JSON Schema is then allowed. Default: the server's,
    /// <see langword="false"/>.
    /// </summary>
    public bool? Strict { get; set; }
}
