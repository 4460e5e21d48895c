using OpenAi.Images;

namespace OpenAi.Responses;

/// <summary>Lets the model generate images.</summary>
public sealed partial record ResponseImageGenerationTool : ResponseTool
{
    /// <summary>Whether images are generated or edited. Default: the server's, <see cref="ResponseImageAction.Auto"/>.</summary>
    public ResponseImageAction? Action { get; set; }

    /// <summary>The background. Default: the server's, <see cref="ImageBackground.Auto"/>.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>How closely the output follows the input images.</summary>
    public ImageInputFidelity? InputFidelity { get; set; }

    /// <summary>The area of an image to edit.</summary>
    public ResponseImageMask? InputImageMask { get; set; }

    /// <summary>The model that generates the images.</summary>
    public string? Model { get; set; }

    /// <summary>The strictness of moderation. Default: the server's, <see cref="ImageModeration.Auto"/>.</summary>
    public ImageModeration? Moderation { get; set; }

    /// <summary>The compression level of JPEG and WebP, from 0 to 100. Default: the server's, 100.</summary>
    public int? OutputCompression { get; set; }

    /// <summary>The format. Default: the server's, <see cref="ImageOutputFormat.Png"/>.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>The number of partial images in a stream, from 0 to 3. Default: the server's, 0.</summary>
    public int? PartialImages { get; set; }

    /// <summary>The quality. Default: the server's, <see cref="ImageQuality.Auto"/>.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The size. Default: the server's, <see cref="ImageSize.Auto"/>.</summary>
    public ImageSize? Size { get; set; }
}
