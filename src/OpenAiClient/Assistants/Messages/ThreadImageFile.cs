namespace OpenAi.Assistants;

/// <summary>An image that was uploaded.</summary>
public sealed partial record ThreadImageFile : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>The level of detail at which the model reads the image. Default: <see cref="ThreadImageDetail.Auto"/>.</summary>
    public ThreadImageDetail? Detail { get; set; }
}
