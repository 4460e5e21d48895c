namespace OpenAi.Chat;

/// <summary>JSON that follows a schema.</summary>
public sealed partial record ChatJsonSchemaResponseFormat : ChatResponseFormat
{
    /// <summary>The schema.</summary>
    public JsonSchemaFormat JsonSchema { get; set; } = new();
}
