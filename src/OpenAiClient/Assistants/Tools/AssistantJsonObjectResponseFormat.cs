using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Any JSON object; the instructions or a message must ask for JSON.</summary>
public sealed record AssistantJsonObjectResponseFormat : AssistantResponseFormat
{
    /// <summary>Always <c>json_object</c>.</summary>
    public override string Type => "json_object";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantJsonObjectResponseFormat>();
}
