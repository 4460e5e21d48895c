namespace OpenAi.Moderations;

/// <summary>An image.</summary>
public sealed partial record ModerationImagePart : ModerationInputPart
{
    /// <summary>Where the image is.</summary>
    public ModerationImage ImageUrl { get; set; } = new();
}
