namespace OpenAi.Assistants;

/// <summary>An image on the web, which the server fetches.</summary>
public sealed partial record ThreadImageUrlInput : ThreadInputPart
{
    /// <summary>Always <c>image_url</c>.</summary>
    public override string Type => "image_url";

    /// <summary>The image.</summary>
    public ThreadImageUrl ImageUrl { get; set; } = new();
}
