using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> of the client of <c>/embeddings</c>.</summary>
public static class OpenAiEmbeddingsClientExtensions
{
    /// <summary>
    /// Makes a generator that asks <c>POST /embeddings</c>; more than the 2,048 texts that the API takes at once go in several
    /// requests. What <see cref="EmbeddingGenerationOptions"/> has no member for goes through
    /// <see cref="EmbeddingGenerationOptions.RawRepresentationFactory"/>, which returns an
    /// <see cref="OpenAi.Embeddings.EmbeddingRequest"/> (its empty <c>Model</c> and its <c>Input</c> are filled in; what else it
    /// sets wins), or through <see cref="EmbeddingGenerationOptions.AdditionalProperties"/>, which become fields of the body
    /// where the request has none of that name. Failures are the exceptions of <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="embeddings">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="EmbeddingGenerationOptions.ModelId"/> names another.</param>
    /// <param name="dimensions">The length of the vectors unless <see cref="EmbeddingGenerationOptions.Dimensions"/> gives another. Default: the model's.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client, such as <see cref="OpenAi.RequestOptions.EmitsTelemetry"/>, which is to be
    /// <see langword="false"/> beneath an <c>OpenTelemetryEmbeddingGenerator</c>: both tell the same. An idempotency key does not go along.
    /// </param>
    /// <returns>The generator, safe for use by many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="embeddings"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensions"/> is zero or negative.</exception>
    public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(
        this OpenAi.Embeddings.EmbeddingsClient embeddings, string model, int? dimensions = null, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        if (dimensions is { } length)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length, nameof(dimensions));
        return new EmbeddingsGenerator(embeddings, model, dimensions, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
