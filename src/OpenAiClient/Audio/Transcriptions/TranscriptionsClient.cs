using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Speech that is written down. <c>/audio/transcriptions</c>. Safe for use by many threads at once.</summary>
public partial class TranscriptionsClient
{
    private static readonly EndpointGroup _group = new("audio/transcriptions");

    internal static Endpoint<TranscriptionRequest, Transcription> Create => field ??= new(_group, HttpMethod.Post) { Files = TranscriptionRequest.AddFiles, TextField = "text" };

    internal static StreamEndpoint<TranscriptionRequest, TranscriptionStreamEvent> Stream => field ??=
        new(_group, HttpMethod.Post, TranscriptionStreamReader.Read)
        {
            Streamed = static request => request with { Stream = true },
            Files = TranscriptionRequest.AddFiles,
            Whole = TranscriptionStreamReader.FromWhole,
            IsLast = static item => item is TranscriptionDoneEvent,
        };

    private readonly ApiTransport _transport;

    internal TranscriptionsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected TranscriptionsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Writes down what is said. <c>POST /audio/transcriptions</c></summary>
    /// <param name="request">The sound and what to tell of it.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The text and what else the format holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, or its file, is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<Transcription> CreateAsync(TranscriptionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Writes down what is said, and gives the text while it is written. <c>POST /audio/transcriptions</c> with <c>stream</c>.
    /// <c>whisper-1</c> does not stream; its whole answer comes as one event. Nothing is sent before the enumeration begins;
    /// leaving it early stops the server.
    /// </summary>
    /// <param name="request">The sound and what to tell of it.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the text, and a <see cref="TranscriptionDoneEvent"/>; <see cref="TranscriptionAccumulator"/> joins them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, or its file, is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamAsync(TranscriptionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }
}
