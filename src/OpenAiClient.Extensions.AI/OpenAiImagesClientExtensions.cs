using System.Diagnostics.CodeAnalysis;
using OpenAi.Extensions.AI;
using OpenAi.Images;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="IImageGenerator"/> of the client of <c>/images</c>.</summary>
public static class OpenAiImagesClientExtensions
{
    /// <summary>
    /// Makes an <see cref="IImageGenerator"/> that asks <c>POST /images/generations</c>, or <c>POST /images/edits</c> where the
    /// request has original images: several of them, as bytes, as addresses or as files that are uploaded already. What
    /// <see cref="ImageGenerationOptions"/> has no member for goes through
    /// <see cref="ImageGenerationOptions.RawRepresentationFactory"/>, which returns an
    /// <see cref="OpenAi.Images.ImageGenerationRequest"/> or, for edits, an <see cref="ImageEditRequest"/> or an
    /// <see cref="ImageReferenceEditRequest"/> (its empty <c>Prompt</c> and <c>Images</c> are filled in; what it sets wins), or
    /// through <see cref="ImageGenerationOptions.AdditionalProperties"/>, which become fields of the body where the request has
    /// none of that name. <see cref="ImageGenerationOptions.ResponseFormat"/> is sent where it is set; models that always answer
    /// with data refuse it. <see cref="ImageGenerationOptions.StreamingCount"/> means nothing here, since the interface does not
    /// stream. Prompts that the model has revised are the additional property <c>revised_prompt</c> of their image. Failures are
    /// the exceptions of <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="images">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="ImageGenerationOptions.ModelId"/> names another.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client. An idempotency key does not go along.</param>
    /// <returns>The generator, safe for use by many threads.</returns>
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
