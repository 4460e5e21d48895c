namespace OpenAi.Assistants;

/// <summary>An image in a file, such as one that the code interpreter drew.</summary>
public sealed partial record ThreadImageFilePart : ThreadContentPart
{
    /// <summary>The image.</summary>
    public ThreadImageFile ImageFile { get; set; } = new();
}
