using System.Text.Json.Serialization;

namespace OpenAi.Images;

/// <summary>
/// A request to edit images that are given by URL or file id, as JSON. <c>POST /images/edits</c>. GPT image models only; to upload the
/// images with the request, see <see cref="ImageEditRequest"/>.
/// </summary>
/// <remarks>
/// The client does not check the values: the server decides which values a parameter may have, and which models support it.
/// </remarks>
public sealed partial record ImageReferenceEditRequest : JsonModel
{
    /// <summary>The images, from 1 to 16.</summary>
    public required IReadOnlyList<ImageReference> Images { get; set; }

    /// <summary>The description of the result, from 1 to 32,000 characters.</summary>
    public required string Prompt { get; set; }

    /// <inheritdoc cref="ImageEditRequest.Mask"/>
    public ImageReference? Mask { get; set; }

    /// <inheritdoc cref="ImageEditRequest.Model"/>
    public string? Model { get; set; }

    /// <inheritdoc cref="ImageEditRequest.N"/>
    public int? N { get; set; }

    /// <inheritdoc cref="ImageEditRequest.Quality"/>
    public ImageQuality? Quality { get; set; }

    /// <summary>The size of the images. Default: <see cref="ImageSize.Auto"/>.</summary>
    public ImageSize? Size { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.OutputFormat"/>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.OutputCompression"/>
    public int? OutputCompression { get; set; }

    /// <inheritdoc cref="ImageEditRequest.InputFidelity"/>
    public ImageInputFidelity? InputFidelity { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.Moderation"/>
    public ImageModeration? Moderation { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.Background"/>
    public ImageBackground? Background { get; set; }

    /// <inheritdoc cref="ImageEditRequest.PartialImages"/>
    public int? PartialImages { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.User"/>
    public string? User { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.Stream"/>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
