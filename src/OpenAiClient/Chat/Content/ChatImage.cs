namespace OpenAi.Chat;

/// <summary>An image, by its address or by its bytes in a data URL.</summary>
public sealed partial record ChatImage : JsonModel
{
    /// <summary>An <c>https</c> address, or the image itself as a <c>data:</c> URL.</summary>
    public string Url { get; set; } = "";

    /// <summary>How closely the model looks. Default: the server's, <see cref="ImageDetail.Auto"/>.</summary>
    public ImageDetail? Detail { get; set; }
}
