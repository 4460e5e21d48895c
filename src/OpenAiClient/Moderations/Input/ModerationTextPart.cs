using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Moderations;

/// <summary>Text.</summary>
public sealed record ModerationTextPart : ModerationInputPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => ModerationsJson.Of<ModerationTextPart>();
}
