namespace OpenAi.Assistants;

/// <summary>The answer is JSON that matches a schema.</summary>
public sealed partial record AssistantJsonSchemaResponseFormat : AssistantResponseFormat
{
    /// <summary>The schema.</summary>
    public JsonSchemaFormat JsonSchema { get; set; } = new();
}
