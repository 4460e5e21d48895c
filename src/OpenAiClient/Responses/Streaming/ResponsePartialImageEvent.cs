using System.Text.Json.Serialization;
using OpenAi.Images;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A partial image.</summary>
public sealed partial record ResponsePartialImageEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <summary>The image in base64.</summary>
    [JsonPropertyName("partial_image_b64")]
    public string PartialImageB64 { get; set; } = "";

    /// <summary>The index of the partial image, from 0.</summary>
    public int? PartialImageIndex { get; set; }

    /// <summary>The quality.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The size.</summary>
    public ImageSize? Size { get; set; }
}
