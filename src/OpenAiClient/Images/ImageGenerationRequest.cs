using System.Text.Json.Serialization;

namespace OpenAi.Images;

/// <summary>
/// A request to generate images. <c>POST /images/generations</c>. Only <see cref="Prompt"/> is required; properties that are
/// <see langword="null"/> are not sent, and the server then uses its defaults.
/// </summary>
/// <remarks>
/// The client does not check the values: the server decides which values a parameter may have, and which models support it.
/// </remarks>
public sealed partial record ImageGenerationRequest : JsonModel
{
    /// <summary>
    /// The description of the images: at most 32,000 characters for GPT image models, 4,000 for <c>dall-e-3</c>, 1,000 for <c>dall-e-2</c>.
    /// </summary>
    public required string Prompt { get; set; }

    /// <summary>
    /// The model, such as <c>gpt-image-1.5</c>; on Azure the deployment. Default: the server's, <c>dall-e-2</c> unless a parameter is set
    /// that only GPT image models support.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>
    /// The number of images to create, from 1 to 10; <c>dall-e-3</c> and streams create only one. Default: the server's, 1.
    /// </summary>
    public int? N { get; set; }

    /// <summary>The quality of the images. Default: <see cref="ImageQuality.Auto"/>.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>
    /// The format in which the answer contains the images of a DALL·E model; GPT image models do not support it and always send base64.
    /// Default: <see cref="ImageResponseFormat.Url"/>.
    /// </summary>
    public ImageResponseFormat? ResponseFormat { get; set; }

    /// <summary>The file format of the images. GPT image models only. Default: <see cref="ImageOutputFormat.Png"/>.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>
    /// The compression quality of a JPEG or WebP image, in percent from 0 to 100. GPT image models only. Default: the server's, 100.
    /// </summary>
    public int? OutputCompression { get; set; }

    /// <summary>
    /// The number of partial images that a stream sends before the final one, from 0 to 3; fewer when the image is finished sooner. For
    /// <see cref="ImagesClient.StreamGenerationAsync"/> only. Default: the server's, 0.
    /// </summary>
    public int? PartialImages { get; set; }

    /// <summary>
    /// The size of the images: a listed one, or <see cref="ImageSize.FromPixels"/> for models that support others. Default:
    /// <see cref="ImageSize.Auto"/>.
    /// </summary>
    public ImageSize? Size { get; set; }

    /// <summary>The strictness of the moderation. GPT image models only. Default: <see cref="ImageModeration.Auto"/>.</summary>
    public ImageModeration? Moderation { get; set; }

    /// <summary>The background. GPT image models only. Default: <see cref="ImageBackground.Auto"/>.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The style of the images. <c>dall-e-3</c> only. Default: <see cref="ImageStyle.Vivid"/>.</summary>
    public ImageStyle? Style { get; set; }

    /// <summary>The id of the end user for the server's abuse detection, preferably a hash.</summary>
    public string? User { get; set; }

    /// <summary>Whether the answer is streamed; set by the called method, since the two kinds of answers have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
