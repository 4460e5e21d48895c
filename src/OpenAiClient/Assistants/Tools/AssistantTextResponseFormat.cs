using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed record AssistantTextResponseFormat : AssistantResponseFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<AssistantTextResponseFormat>();
}
