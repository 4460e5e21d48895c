using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>What the model says when it refuses.</summary>
public sealed record ThreadRefusalPart : ThreadContentPart
{
    /// <summary>Always <c>refusal</c>.</summary>
    public override string Type => "refusal";

    /// <summary>The text.</summary>
    public string? Refusal { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRefusalPart>();
}
