using OpenAi.Images;

namespace OpenAi.Responses;

/// <summary>Lets the model make images.</summary>
public sealed partial record ResponseImageGenerationTool : ResponseTool
{
    /// <summary>Whether images are made anew or changed. Default: the server's, <see cref="ResponseImageAction.Auto"/>.</summary>
    public ResponseImageAction? Action { get; set; }

    /// <summary>The background. Default: the server's, <see cref="ImageBackground.Auto"/>.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>How closely the images that go in are kept to.</summary>
    public ImageInputFidelity? InputFidelity { get; set; }

    /// <summary>The part of an image that is changed.</summary>
    public ResponseImageMask? InputImageMask { get; set; }

    /// <summary>The model that makes the images.</summary>
    public string? Model { get; set; }

    /// <summary>How strictly they are moderated. Default: the server's, <see cref="ImageModeration.Auto"/>.</summary>
    public ImageModeration? Moderation { get; set; }

    /// <summary>How far JPEG and WebP are compressed, from 0 to 100. Default: the server's, 100.</summary>
    public int? OutputCompression { get; set; }

    /// <summary>The format. Default: the server's, <see cref="ImageOutputFormat.Png"/>.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>How many unfinished images a stream gives, from 0 to 3. Default: the server's, 0.</summary>
    public int? PartialImages { get; set; }

    /// <summary>The quality. Default: the server's, <see cref="ImageQuality.Auto"/>.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The size. Default: the server's, <see cref="ImageSize.Auto"/>.</summary>
    public ImageSize? Size { get; set; }
}
