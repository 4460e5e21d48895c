using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Images;

namespace OpenAi.Extensions.AI;

/// <summary>Converts options to each of the requests of <c>/images</c>. The values of the caller's own request take precedence, and it is not changed.</summary>
[Experimental(Experiments.Id)]
internal sealed class ImageWishes(string prompt, ImageGenerationOptions? options, string model)
{
    private string Model { get; } = options?.ModelId ?? model;

    private ImageSize? Size { get; } = options?.ImageSize is { } size ? ImageSize.FromPixels(size.Width, size.Height) : null;

    private ImageOutputFormat? OutputFormat { get; } = options?.MediaType is { } type ? type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..].ToLowerInvariant() : null;

    private ImageResponseFormat? ResponseFormat { get; } = options?.ResponseFormat switch
    {
        ImageGenerationResponseFormat.Uri => ImageResponseFormat.Url,
        ImageGenerationResponseFormat.Data => ImageResponseFormat.B64Json,
        _ => null,
    };

    public Images.ImageGenerationRequest Generation(Images.ImageGenerationRequest? raw)
    {
        var request = raw is null ? new() { Prompt = "" } : raw with { };
        request.Prompt = Own(request.Prompt) ?? prompt;
        request.Model = Own(request.Model) ?? Model;
        request.N ??= options?.Count;
        request.Size ??= Size;
        request.OutputFormat ??= OutputFormat;
        request.ResponseFormat ??= ResponseFormat;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    public ImageEditRequest Edit(List<AIContent> originals, ImageEditRequest? raw)
    {
        var request = raw is null ? new() { Prompt = "", Images = [] } : raw with { };
        request.Images = [.. request.Images, .. originals.Select(UploadOf)];
        request.Prompt = Own(request.Prompt) ?? prompt;
        request.Model = Own(request.Model) ?? Model;
        request.N ??= options?.Count;
        request.Size ??= Size;
        request.OutputFormat ??= OutputFormat;
        request.ResponseFormat ??= ResponseFormat;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    public ImageReferenceEditRequest Edit(List<AIContent> originals, ImageReferenceEditRequest? raw)
    {
        var request = raw is null ? new() { Prompt = "", Images = [] } : raw with { };
        request.Images = [.. request.Images, .. originals.Select(ReferenceOf)];
        request.Prompt = Own(request.Prompt) ?? prompt;
        request.Model = Own(request.Model) ?? Model;
        request.N ??= options?.Count;
        request.Size ??= Size;
        request.OutputFormat ??= OutputFormat;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    private static string? Own(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static FileUpload UploadOf(AIContent image) => image is DataContent data
        ? FileUpload.FromBytes(data.Data, data.Name ?? FileNames.Of(data.MediaType), data.MediaType)
        : throw new NotSupportedException($"An {nameof(ImageEditRequest)} takes bytes only, and no {image.GetType().Name}: let the factory return an {nameof(ImageReferenceEditRequest)}.");

    private static ImageReference ReferenceOf(AIContent image) => image switch
    {
        DataContent data => new() { ImageUrl = data.Uri },
        UriContent link => ImageReference.FromUrl(link.Uri),
        HostedFileContent file => ImageReference.FromFileId(file.FileId),
        _ => throw new NotSupportedException($"A {image.GetType().Name} is no image that this API can edit: give bytes, an address, or a file that is uploaded."),
    };
}
