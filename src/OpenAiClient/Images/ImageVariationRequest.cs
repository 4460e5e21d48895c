using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Images;

/// <summary>A request to create variations of an image, as a form. <c>POST /images/variations</c>. <c>dall-e-2</c> only.</summary>
/// <remarks>The client does not check the values: the server decides which values a parameter may have.</remarks>
public sealed partial record ImageVariationRequest : JsonModel
{
    /// <summary>The image: a square PNG file of less than 4 MB.</summary>
    [JsonIgnore]
    public required FileUpload Image { get; set; }

    /// <summary>The model. Default: the server's, <c>dall-e-2</c>, the only one.</summary>
    public string? Model { get; set; }

    /// <summary>The number of images to create, from 1 to 10. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>The format in which the answer contains the images. Default: <see cref="ImageResponseFormat.Url"/>.</summary>
    public ImageResponseFormat? ResponseFormat { get; set; }

    /// <summary>
    /// The size of the images: <see cref="ImageSize.Square256"/>, <see cref="ImageSize.Square512"/> or <see cref="ImageSize.Square1024"/>.
    /// Default: the server's, <see cref="ImageSize.Square1024"/>.
    /// </summary>
    public ImageSize? Size { get; set; }

    /// <inheritdoc cref="ImageGenerationRequest.User"/>
    public string? User { get; set; }

    internal static void AddFiles(ImageVariationRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.Image);
        form.Add("image", request.Image);
    }
}
