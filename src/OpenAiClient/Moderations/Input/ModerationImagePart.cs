namespace OpenAi.Moderations;

/// <summary>A part with an image.</summary>
public sealed partial record ModerationImagePart : ModerationInputPart
{
    /// <summary>The image.</summary>
    public ModerationImage ImageUrl { get; set; } = new();
}
