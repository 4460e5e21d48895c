namespace OpenAi.Assistants;

/// <summary>JSON of a schema.</summary>
public sealed partial record AssistantJsonSchemaResponseFormat : AssistantResponseFormat
{
    /// <summary>The schema.</summary>
    public JsonSchemaFormat JsonSchema { get; set; } = new();
}
