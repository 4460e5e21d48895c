using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Images;

/// <summary>
/// A request to edit images that are uploaded with the request, as a form. <c>POST /images/edits</c>. For images that are already on the
/// server or that it fetches itself, see <see cref="ImageReferenceEditRequest"/>.
/// </summary>
/// <remarks>
/// The client does not check the values: the server decides which values a parameter may have, and which models support it.
/// </remarks>
public sealed partial record ImageEditRequest : JsonModel
{
    /// <summary>
    /// The images: for GPT image models up to 16 PNG, WebP or JPEG files of less than 50 MB each, for <c>dall-e-2</c> one square PNG file
    /// of less than 4 MB. The API rejects a file whose <see cref="FileUpload.MediaType"/> is not that of an image.
    /// </summary>
    [JsonIgnore]
    public required IReadOnlyList<FileUpload> Images { get; set; }

    /// <summary>The description of the result: at most 32,000 characters for GPT image models, 1,000 for <c>dall-e-2</c>.</summary>
    public required string Prompt { get; set; }

    /// <summary>
    /// A PNG file of less than 4 MB, of the same size as the first image, that is fully transparent where that image may be changed.
    /// Default: the whole image may be changed.
    /// </summary>
    [JsonIgnore]
    public FileUpload? Mask { get; set; }

    /// <summary>The model; on Azure the deployment. Default: the server's, <c>gpt-image-1.5</c>.</summary>
    public string? Model { get; set; }

    /// <summary>The number of images to create, from 1 to 10; streams create only one. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>The quality of the images. Default: <see cref="ImageQuality.Auto"/>.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The size of the images. Default: the server's, <see cref="ImageSize.Square1024"/>.</summary>
    public ImageSize? Size { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.ResponseFormat"/>
    public ImageResponseFormat? ResponseFormat { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.OutputFormat"/>
    public ImageOutputFormat? OutputFormat { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.OutputCompression"/>
    public int? OutputCompression { get; set; }

    /// <summary>
    /// How closely the result matches the input. From <c>gpt-image-1</c> on, but not <c>gpt-image-1-mini</c>. Default:
    /// <see cref="ImageInputFidelity.Low"/>.
    /// </summary>
    public ImageInputFidelity? InputFidelity { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.Background"/>
    public ImageBackground? Background { get; set; }

    /// <summary>
    /// The number of partial images that a stream sends before the final one, from 0 to 3; fewer when the image is finished sooner. For
    /// streams only. Default: the server's, 0.
    /// </summary>
    public int? PartialImages { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.User"/>
    public string? User { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.Stream"/>
    [JsonInclude]
    internal bool? Stream { get; set; }

    /// <summary>Adds the images to the form, under the field name for one image or the one for several.</summary>
    internal static void AddFiles(ImageEditRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.Images);
        var name = request.Images.Count == 1 ? "image" : "image[]";
        foreach (var image in request.Images)
            form.Add(name, image);
        form.Add("mask", request.Mask);
    }
}
