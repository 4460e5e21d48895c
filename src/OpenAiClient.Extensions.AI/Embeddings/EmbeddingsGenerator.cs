using Microsoft.Extensions.AI;
using OpenAi.Embeddings;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/embeddings</c> as an <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/>.</summary>
internal sealed class EmbeddingsGenerator(EmbeddingsClient embeddings, string model, int? dimensions, RequestOptions? requestOptions) : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int MaxTexts = 2048;

    private readonly EmbeddingGeneratorMetadata _metadata = new(ProviderName.Of(embeddings.ServerAddress), embeddings.ServerAddress, model, dimensions);

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var request = ToRequest(options);
        var all = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var texts in values.Chunk(MaxTexts))
        {
            var answer = await embeddings.CreateAsync(request with { Input = texts }, requestOptions, cancellationToken).ConfigureAwait(false);
            Add(all, answer, texts.Length);
        }
        return all;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, embeddings);

    public void Dispose()
    {
        // The caller owns the underlying client, and disposes it.
    }

    private static void Add(GeneratedEmbeddings<Embedding<float>> all, EmbeddingList answer, int count)
    {
        if (answer.Data.Count != count)
            throw new InvalidResponseException($"The server returned {answer.Data.Count} embeddings for {count} texts.", "", "$.data", answer.ResponseInfo, null);
        // Callers match vectors to texts by their position, and servers need not preserve the order.
        foreach (var item in answer.Data.OrderBy(static item => item.Index ?? 0))
            all.Add(new Embedding<float>(item.Vector) { ModelId = answer.Model });
        if (answer.Usage is not { } usage)
            return;
        (all.Usage ??= new()).Add(new() { InputTokenCount = usage.PromptTokens, TotalTokenCount = usage.TotalTokens });
    }

    private EmbeddingRequest ToRequest(EmbeddingGenerationOptions? options)
    {
        var raw = options?.RawRepresentationFactory?.Invoke(this) as EmbeddingRequest;
        var request = raw is null ? new() { Model = "", Input = "" } : raw with { };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        request.Dimensions ??= options?.Dimensions ?? dimensions;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }
}
