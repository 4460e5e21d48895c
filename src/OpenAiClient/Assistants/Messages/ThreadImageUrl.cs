namespace OpenAi.Assistants;

/// <summary>An image on the web.</summary>
public sealed partial record ThreadImageUrl : JsonModel
{
    /// <summary>The image's address: JPEG, PNG, GIF or WebP.</summary>
    public string? Url { get; set; }

    /// <summary>How closely the model looks. Default: <see cref="ThreadImageDetail.Auto"/>.</summary>
    public ThreadImageDetail? Detail { get; set; }
}
