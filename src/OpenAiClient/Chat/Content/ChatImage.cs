namespace OpenAi.Chat;

/// <summary>An image, by its address or as a data URL.</summary>
public sealed partial record ChatImage : JsonModel
{
    /// <summary>An <c>https</c> address, or the image itself as a <c>data:</c> URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>The level of detail. Default: the server's, <see cref="ImageDetail.Auto"/>.</summary>
    public ImageDetail? Detail { get; set; }
}
