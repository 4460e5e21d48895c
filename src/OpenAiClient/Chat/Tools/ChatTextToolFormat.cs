using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>Free text.</summary>
public sealed record ChatTextToolFormat : ChatCustomToolFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatTextToolFormat>();
}
