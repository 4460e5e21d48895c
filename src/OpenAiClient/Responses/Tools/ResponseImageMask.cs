namespace OpenAi.Responses;

/// <summary>The area of an image to edit: the transparent parts of the mask image.</summary>
public sealed partial record ResponseImageMask : JsonModel
{
    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>The image as a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }
}
