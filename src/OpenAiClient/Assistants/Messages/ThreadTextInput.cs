using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed record ThreadTextInput : ThreadInputPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadTextInput>();
}
