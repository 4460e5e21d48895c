namespace OpenAi.Assistants;

/// <summary>An image on the web, which the server fetches.</summary>
public sealed partial record ThreadImageUrlInput : ThreadInputPart
{
    /// <summary>The image.</summary>
    public ThreadImageUrl ImageUrl { get; set; } = new();
}
