using System.Text.Json;

namespace OpenAi;

/// <summary>A JSON schema that the model's answer shall keep to.</summary>
public sealed partial record JsonSchemaFormat : JsonModel
{
    /// <summary>A name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the answer is for; the model reads it.</summary>
    public string? Description { get; set; }

    /// <summary>The schema.</summary>
    public JsonElement? Schema { get; set; }

    /// <summary>Whether the answer must keep to the schema exactly; only a part of JSON Schema is then allowed. Default: the server's, <see langword="false"/>.</summary>
    public bool? Strict { get; set; }
}
