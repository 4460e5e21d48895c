using System.Diagnostics.CodeAnalysis;
using OpenAi.Extensions.AI;
using OpenAi.Images;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="IImageGenerator"/> from the client of <c>/images</c>.</summary>
public static class OpenAiImagesClientExtensions
{
    /// <summary>
    /// Creates an <see cref="IImageGenerator"/> that calls <c>POST /images/generations</c>, or <c>POST /images/edits</c> if the request has
    /// original images, which are bytes, addresses or uploaded files. Settings without a member in <see cref="ImageGenerationOptions"/> can
    /// be passed in two ways: <see cref="ImageGenerationOptions.RawRepresentationFactory"/> returns an
    /// <see cref="OpenAi.Images.ImageGenerationRequest"/> or, for edits, an <see cref="ImageEditRequest"/> or an
    /// <see cref="ImageReferenceEditRequest"/> (its empty <c>Prompt</c> and <c>Images</c> are filled in; the values it sets take
    /// precedence), and <see cref="ImageGenerationOptions.AdditionalProperties"/> become fields of the body where the request has none of
    /// that name. <see cref="ImageGenerationOptions.ResponseFormat"/> is sent if it is set; models that always return data reject it.
    /// <see cref="ImageGenerationOptions.StreamingCount"/> is ignored, because the interface has no streaming. The prompt that a model
    /// revised is the additional property <c>revised_prompt</c> of its image. Failures throw the exceptions derived from
    /// <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="images">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="ImageGenerationOptions.ModelId"/> is set.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. An idempotency key is not sent.</param>
    /// <returns>The generator. It is thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="images"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    [Experimental(Experiments.Id)]
    public static IImageGenerator AsIImageGenerator(this ImagesClient images, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(images);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new ImageGenerator(images, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
