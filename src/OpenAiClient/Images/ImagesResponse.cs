using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>The images that a request created. DALL·E models set only <see cref="Created"/> and <see cref="Data"/>.</summary>
public sealed partial record ImagesResponse : ApiResult
{
    /// <summary>The creation time of the images.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The images, as many as were requested.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<GeneratedImage> Data { get; set; } = [];

    /// <summary>The background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The file format of the images.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>The size of the images.</summary>
    public ImageSize? Size { get; set; }

    /// <summary>The quality of the images.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The token usage.</summary>
    public ImageUsage? Usage { get; set; }
}
