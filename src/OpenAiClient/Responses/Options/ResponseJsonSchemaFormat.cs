using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>JSON of a schema.</summary>
public sealed partial record ResponseJsonSchemaFormat : ResponseTextFormat
{
    /// <summary>The schema's name: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema.</summary>
    public JsonElement? Schema { get; set; }

    /// <summary>Whether the model must keep to the schema exactly. Default: the server's, <see langword="false"/>.</summary>
    public bool? Strict { get; set; }
}
