using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>An image on the web, which the server fetches.</summary>
public sealed record ThreadImageUrlInput : ThreadInputPart
{
    /// <summary>Always <c>image_url</c>.</summary>
    public override string Type => "image_url";

    /// <summary>The image.</summary>
    public ThreadImageUrl ImageUrl { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadImageUrlInput>();
}
