using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>Where a part of the model's text comes from.</summary>
public sealed record ChatAnnotation : JsonModel
{
    /// <summary>The kind of source: <c>url_citation</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The page, for the kind <c>url_citation</c>.</summary>
    public ChatUrlCitation? UrlCitation { get; set; }

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatAnnotation>();
}
