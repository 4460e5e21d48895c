using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Images;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/images</c> as an <see cref="IImageGenerator"/>.</summary>
[Experimental(Experiments.Id)]
internal sealed class ImageGenerator(ImagesClient images, string model, RequestOptions? requestOptions) : IImageGenerator
{
    private readonly ImageGeneratorMetadata _metadata = new(ProviderName.Of(images.ServerAddress), images.ServerAddress, model);

    public async Task<ImageGenerationResponse> GenerateAsync(
        Microsoft.Extensions.AI.ImageGenerationRequest request, ImageGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var wishes = new ImageWishes(request.Prompt ?? "", options, model);
        var raw = options?.RawRepresentationFactory?.Invoke(this);
        var originals = request.OriginalImages?.ToList() ?? [];
        var answer = await (originals.Count == 0 ? images.GenerateAsync(wishes.Generation(raw as Images.ImageGenerationRequest), requestOptions, cancellationToken)
            : IsForm(originals, raw) ? images.EditAsync(wishes.Edit(originals, raw as ImageEditRequest), requestOptions, cancellationToken)
            : images.EditAsync(wishes.Edit(originals, raw as ImageReferenceEditRequest), requestOptions, cancellationToken)).ConfigureAwait(false);
        return ImageAnswers.Of(answer, options);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, images);

    public void Dispose()
    {
        // The caller disposes the client underneath.
    }

    // Bytes are sent as files, which every model and server supports; addresses and uploaded files need JSON.
    private static bool IsForm(List<AIContent> originals, object? raw) =>
        raw is ImageEditRequest || (raw is not ImageReferenceEditRequest && originals.TrueForAll(static image => image is DataContent));
}
