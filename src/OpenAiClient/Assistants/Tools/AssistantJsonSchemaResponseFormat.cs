namespace OpenAi.Assistants;

/// <summary>JSON of a schema.</summary>
public sealed partial record AssistantJsonSchemaResponseFormat : AssistantResponseFormat
{
    /// <summary>Always <c>json_schema</c>.</summary>
    public override string Type => "json_schema";

    /// <summary>The schema.</summary>
    public JsonSchemaFormat JsonSchema { get; set; } = new();
}
