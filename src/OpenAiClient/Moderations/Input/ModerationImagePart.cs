namespace OpenAi.Moderations;

/// <summary>An image.</summary>
public sealed partial record ModerationImagePart : ModerationInputPart
{
    /// <summary>Always <c>image_url</c>.</summary>
    public override string Type => "image_url";

    /// <summary>Where the image is.</summary>
    public ModerationImage ImageUrl { get; set; } = new();
}
