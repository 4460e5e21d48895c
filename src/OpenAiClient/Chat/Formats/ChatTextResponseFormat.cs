using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>Text, the default.</summary>
public sealed record ChatTextResponseFormat : ChatResponseFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatTextResponseFormat>();
}
