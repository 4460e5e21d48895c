using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client that transcribes speech. <c>/audio/transcriptions</c>. Thread-safe.</summary>
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

    /// <summary>Transcribes speech. <c>POST /audio/transcriptions</c></summary>
    /// <param name="request">The audio and the options.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The transcription.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its file is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<Transcription> CreateAsync(TranscriptionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Transcribes speech and streams the text as it is transcribed. <c>POST /audio/transcriptions</c> with <c>stream</c>. <c>whisper-1</c>
    /// does not stream; its whole answer arrives as one event. The request is sent when the enumeration begins; ending it early closes the
    /// connection, which stops the server's work.
    /// </summary>
    /// <param name="request">The audio and the options.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the text, and finally a <see cref="TranscriptionDoneEvent"/>; <see cref="TranscriptionAccumulator"/>
    /// accumulates them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its file is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamAsync(TranscriptionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }
}
