using System.Runtime.CompilerServices;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Embeddings;

/// <summary>Vectors that tell how alike texts are. <c>/embeddings</c>. Safe for use by many threads at once.</summary>
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

    /// <summary>Where requests go, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>
    /// Makes a vector of each text. <c>POST /embeddings</c>. The vectors travel as base64, which takes about a third of the
    /// room of numbers, unless <see cref="EmbeddingRequest.EncodingFormat"/> says otherwise.
    /// </summary>
    /// <param name="request">The texts.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The vectors, in the order of the texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <remarks>More than 2048 texts take an <see cref="EmbeddingSplitOptions"/>.</remarks>
    [OverloadResolutionPriority(1)]
    public virtual Task<EmbeddingList> CreateAsync(EmbeddingRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var compact = Compact(request);
        return _transport.SendAsync(Create, compact, requestOptions, cancellationToken);
    }

    /// <summary>The request, with vectors in base64 unless it says otherwise: a quarter of the bytes, and the same numbers.</summary>
    internal static EmbeddingRequest Compact(EmbeddingRequest request) =>
        request.EncodingFormat is null ? request with { EncodingFormat = EmbeddingEncodingFormat.Base64 } : request;
}
