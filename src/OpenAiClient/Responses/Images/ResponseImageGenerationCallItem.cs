using OpenAi.Images;

namespace OpenAi.Responses;

/// <summary>An image that the model made.</summary>
public sealed partial record ResponseImageGenerationCallItem : ResponseItem
{
    /// <summary>How it stands.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>Whether it was made anew or changed.</summary>
    public ResponseImageAction? Action { get; set; }

    /// <summary>Its background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>Its format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>Its quality.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The image, as Base64; <see langword="null"/> until it is done.</summary>
    public string? Result { get; set; }

    /// <summary>The words that it was made from.</summary>
    public string? RevisedPrompt { get; set; }

    /// <summary>Its size.</summary>
    public ImageSize? Size { get; set; }
}
