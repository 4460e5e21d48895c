namespace OpenAi.Assistants;

/// <summary>Any JSON object; the instructions or a message must ask for JSON.</summary>
public sealed partial record AssistantJsonObjectResponseFormat : AssistantResponseFormat
{
    /// <summary>Always <c>json_object</c>.</summary>
    public override string Type => "json_object";
}
