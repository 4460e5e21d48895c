using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;
using OpenAi.Telemetry;

namespace OpenAi.Completions;

/// <summary>Continuations of a text: the API before chat, still used by base models. <c>/completions</c>. Safe for use by many threads at once.</summary>
public class CompletionsClient
{
    private static readonly EndpointGroup _group = new("completions");

    internal static Endpoint<CompletionRequest, Completion> Create => field ??= new(_group, HttpMethod.Post) { Operation = CompletionOperation.Instance };

    internal static StreamEndpoint<CompletionRequest, Completion> Stream => field ??=
        new(_group, HttpMethod.Post, static (_, json) => Read(json))
        {
            Streamed = static request => request with { Stream = true },
            Whole = static json => [Read(json.Span)],
            TellParts = TellParts,
            Operation = CompletionOperation.Instance,
        };

    private readonly ApiTransport _transport;

    internal CompletionsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected CompletionsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lets a model continue a text and waits for the whole continuation. <c>POST /completions</c></summary>
    /// <param name="request">What to continue.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The continuation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Completion> CreateAsync(CompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Lets a model continue a text and gives the continuation in pieces, as it is made. <c>POST /completions</c> with
    /// <c>stream</c>. Nothing is sent before the enumeration begins; leaving it early stops the server.
    /// </summary>
    /// <param name="request">What to continue.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces, each with what is new; <see cref="CompletionAccumulator"/> joins them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<Completion> StreamAsync(CompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }

    private static Completion Read(ReadOnlySpan<byte> json) =>
        WireJson.ReadPiece(json, Completion.ReadJson);

    private static void TellParts(Completion piece, StreamParts parts)
    {
        for (var i = 0; i < piece.Choices.Count; i++)
        {
            if (piece.Choices[i] is { } choice)
                parts.Add(choice.Index, choice.FinishReason);
        }
    }
}
