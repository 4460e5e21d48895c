using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> from the client of <c>/embeddings</c>.</summary>
public static class OpenAiEmbeddingsClientExtensions
{
    /// <summary>
    /// Creates a generator that calls <c>POST /embeddings</c>; more than 2,048 texts, the limit of the API, are sent in several requests.
    /// Settings without a member in <see cref="EmbeddingGenerationOptions"/> can be passed in two ways:
    /// <see cref="EmbeddingGenerationOptions.RawRepresentationFactory"/> returns an <see cref="OpenAi.Embeddings.EmbeddingRequest"/> (its
    /// empty <c>Model</c> and its <c>Input</c> are filled in; the other values it sets take precedence), and
    /// <see cref="EmbeddingGenerationOptions.AdditionalProperties"/> become fields of the body where the request has none of that name.
    /// Failures throw the exceptions derived from <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="embeddings">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="EmbeddingGenerationOptions.ModelId"/> is set.</param>
    /// <param name="dimensions">The length of the vectors, unless <see cref="EmbeddingGenerationOptions.Dimensions"/> is set. Default: the
    /// model's.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. Set
    /// <see cref="OpenAi.RequestOptions.EmitsTelemetry"/> to <see langword="false"/> beneath an <c>OpenTelemetryEmbeddingGenerator</c>,
    /// because both emit the same telemetry. An idempotency key is not sent.</param>
    /// <returns>The generator. It is thread-safe.</returns>
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
