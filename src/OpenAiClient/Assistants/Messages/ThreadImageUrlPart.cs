namespace OpenAi.Assistants;

/// <summary>An image on the web.</summary>
public sealed partial record ThreadImageUrlPart : ThreadContentPart
{
    /// <summary>The image.</summary>
    public ThreadImageUrl ImageUrl { get; set; } = new();
}
