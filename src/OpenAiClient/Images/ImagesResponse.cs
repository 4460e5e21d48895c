using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>The images that a request has made. DALL·E models tell only <see cref="Created"/> and <see cref="Data"/>.</summary>
public sealed partial record ImagesResponse : ApiResult
{
    /// <summary>When they were made.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The images, as many as were asked for.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<GeneratedImage> Data { get; set; } = [];

    /// <summary>What is behind the subject.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The images' file format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>The images' size.</summary>
    public ImageSize? Size { get; set; }

    /// <summary>How much work went into them.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>How many tokens were used.</summary>
    public ImageUsage? Usage { get; set; }
}
