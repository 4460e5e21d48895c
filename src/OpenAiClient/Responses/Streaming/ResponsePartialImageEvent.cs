using System.Text.Json.Serialization;
using OpenAi.Images;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>An image as far as it is made.</summary>
public sealed partial record ResponsePartialImageEvent : ResponseStreamEvent
{
    /// <summary>Its background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Its format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The image, as Base64.</summary>
    [JsonPropertyName("partial_image_b64")]
    public string PartialImageB64 { get; set; } = "";

    /// <summary>Which of the unfinished images, from 0.</summary>
    public int? PartialImageIndex { get; set; }

    /// <summary>Its quality.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>Its size.</summary>
    public ImageSize? Size { get; set; }
}
