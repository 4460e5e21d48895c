namespace OpenAi.Assistants;

/// <summary>An image on the web.</summary>
public sealed partial record ThreadImageUrl : JsonModel
{
    /// <summary>The image's address: JPEG, PNG, GIF or WebP.</summary>
    public string? Url { get; set; }

    /// <summary>The level of detail at which the model reads the image. Default: <see cref="ThreadImageDetail.Auto"/>.</summary>
    public ThreadImageDetail? Detail { get; set; }
}
