using System.Runtime.CompilerServices;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Embeddings;

/// <summary>The client of embeddings: vectors for comparing the meaning of texts. <c>/embeddings</c>. Thread-safe.</summary>
public partial class EmbeddingsClient
{
    private static readonly EndpointGroup _group = new("embeddings");

    internal static Endpoint<EmbeddingRequest, EmbeddingList> Create => field ??= new(_group, HttpMethod.Post) { Operation = EmbeddingOperation.Instance };

    private readonly ApiTransport _transport;

    internal EmbeddingsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected EmbeddingsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The base address of the server, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>
    /// Creates the embedding of each text. <c>POST /embeddings</c>. The vectors are requested in base64, which takes about a third of the
    /// size of decimal numbers, unless <see cref="EmbeddingRequest.EncodingFormat"/> is set.
    /// </summary>
    /// <param name="request">The request with the texts.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The embeddings, in the order of the server.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <remarks>For more than 2048 texts, use the overload with <see cref="EmbeddingSplitOptions"/>.</remarks>
    /// <example>
    /// <code>
    /// var list = await openai.Embeddings.CreateAsync(new() { Model = "text-embedding-3-small", Input = ["a cat", "a dog"] });
    /// Console.WriteLine(list.Data[0].Vector.Length);
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public virtual Task<EmbeddingList> CreateAsync(EmbeddingRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var compact = Compact(request);
        return _transport.SendAsync(Create, compact, requestOptions, cancellationToken);
    }

    /// <summary>Returns the request with base64 as the default encoding, which has about a third of the size and the same numbers.</summary>
    internal static EmbeddingRequest Compact(EmbeddingRequest request) =>
        request.EncodingFormat is null ? request with { EncodingFormat = EmbeddingEncodingFormat.Base64 } : request;
}
