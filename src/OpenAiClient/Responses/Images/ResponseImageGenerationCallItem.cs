using OpenAi.Images;

namespace OpenAi.Responses;

/// <summary>An image that the model generated.</summary>
public sealed partial record ResponseImageGenerationCallItem : ResponseItem
{
    /// <summary>The status.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>Whether the image was generated or edited.</summary>
    public ResponseImageAction? Action { get; set; }

    /// <summary>The background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>The quality.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The image in base64; <see langword="null"/> until it is completed.</summary>
    public string? Result { get; set; }

    /// <summary>The prompt that was used for the image.</summary>
    public string? RevisedPrompt { get; set; }

    /// <summary>The size.</summary>
    public ImageSize? Size { get; set; }
}
