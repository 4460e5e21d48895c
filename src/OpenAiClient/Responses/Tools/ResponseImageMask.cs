namespace OpenAi.Responses;

/// <summary>The part of an image that is changed: an image whose transparent parts it is.</summary>
public sealed partial record ResponseImageMask : JsonModel
{
    /// <summary>The file that was uploaded before.</summary>
    public string? FileId { get; set; }

    /// <summary>The image, as a <c>data:</c> URL.</summary>
    public string? ImageUrl { get; set; }
}
