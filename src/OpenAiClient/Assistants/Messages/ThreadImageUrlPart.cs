namespace OpenAi.Assistants;

/// <summary>An image on the web.</summary>
public sealed partial record ThreadImageUrlPart : ThreadContentPart
{
    /// <summary>Always <c>image_url</c>.</summary>
    public override string Type => "image_url";

    /// <summary>The image.</summary>
    public ThreadImageUrl ImageUrl { get; set; } = new();
}
