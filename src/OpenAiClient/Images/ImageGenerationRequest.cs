using System.Text.Json.Serialization;

namespace OpenAi.Images;

/// <summary>
/// Which images to make. <c>POST /images/generations</c>. Only <see cref="Prompt"/> is required; what is left
/// <see langword="null"/> is not sent, and the server's default rules.
/// </summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record ImageGenerationRequest : JsonModel
{
    /// <summary>
    /// What the images show: at most 32,000 characters for GPT image models, 4,000 for <c>dall-e-3</c>, 1,000 for
    /// <c>dall-e-2</c>.
    /// </summary>
    public required string Prompt { get; set; }

    /// <summary>
    /// The model, such as <c>gpt-image-1.5</c>; on Azure the deployment. Default: the server's, <c>dall-e-2</c> unless a
    /// parameter is set that only GPT image models know.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>How many images to make, from 1 to 10; <c>dall-e-3</c> and streams make one only. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>How much work goes into the images. Default: <see cref="ImageQuality.Auto"/>.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>
    /// How the answer carries the images of a DALL·E model; GPT image models do not know it and always send base64.
    /// Default: <see cref="ImageResponseFormat.Url"/>.
    /// </summary>
    public ImageResponseFormat? ResponseFormat { get; set; }

    /// <summary>The images' file format. GPT image models only. Default: <see cref="ImageOutputFormat.Png"/>.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>
    /// How good a JPEG or WebP image stays when it is compressed, in percent from 0 to 100. GPT image models only. Default:
    /// the server's, 100.
    /// </summary>
    public int? OutputCompression { get; set; }

    /// <summary>
    /// How many unfinished images a stream shows before the finished one, from 0 to 3; fewer when the image is done sooner. For
    /// <see cref="ImagesClient.StreamGenerationAsync"/> only. Default: the server's, 0.
    /// </summary>
    public int? PartialImages { get; set; }

    /// <summary>
    /// The images' size: a listed one, or <see cref="ImageSize.FromPixels"/> for models that know others. Default:
    /// <see cref="ImageSize.Auto"/>.
    /// </summary>
    public ImageSize? Size { get; set; }

    /// <summary>How strictly the images are moderated. GPT image models only. Default: <see cref="ImageModeration.Auto"/>.</summary>
    public ImageModeration? Moderation { get; set; }

    /// <summary>What is behind the subject. GPT image models only. Default: <see cref="ImageBackground.Auto"/>.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The look of the images. <c>dall-e-3</c> only. Default: <see cref="ImageStyle.Vivid"/>.</summary>
    public ImageStyle? Style { get; set; }

    /// <summary>Names the end user to the server's abuse detection, best as a hash.</summary>
    public string? User { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
