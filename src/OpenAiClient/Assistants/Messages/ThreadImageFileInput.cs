namespace OpenAi.Assistants;

/// <summary>An image that was uploaded for <c>vision</c>.</summary>
public sealed partial record ThreadImageFileInput : ThreadInputPart
{
    /// <summary>The image.</summary>
    public ThreadImageFile ImageFile { get; set; } = new();
}
