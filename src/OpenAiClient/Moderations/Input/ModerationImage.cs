namespace OpenAi.Moderations;

/// <summary>An image, by its address or as a data URL.</summary>
public sealed partial record ModerationImage : JsonModel
{
    /// <summary>An <c>https</c> address, or the image itself as a <c>data:</c> URL.</summary>
    public string Url { get; set; } = "";
}
