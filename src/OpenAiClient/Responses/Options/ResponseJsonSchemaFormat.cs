using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>JSON that follows a schema.</summary>
public sealed partial record ResponseJsonSchemaFormat : ResponseTextFormat
{
    /// <summary>The name of the schema: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; set; } = "";

    /// <summary>The purpose of the answer, for the model.</summary>
    public string? Description { get; set; }

    /// <summary>The JSON schema.</summary>
    public JsonElement? Schema { get; set; }

    /// <summary>Whether the model must follow the schema exactly. Default: the server's, <see langword="false"/>.</summary>
    public bool? Strict { get; set; }
}
