namespace OpenAi.Assistants;

/// <summary>An image that was uploaded for <c>vision</c>.</summary>
public sealed partial record ThreadImageFileInput : ThreadInputPart
{
    /// <summary>Always <c>image_file</c>.</summary>
    public override string Type => "image_file";

    /// <summary>The image.</summary>
    public ThreadImageFile ImageFile { get; set; } = new();
}
