using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed record ThreadTextPart : ThreadContentPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public ThreadText Text { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadTextPart>();
}
