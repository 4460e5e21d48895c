using System.Text.Json;
using System.Text.Unicode;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client that turns text into speech. <c>/audio/speech</c>. Thread-safe.</summary>
public partial class SpeechClient
{
    private static readonly EndpointGroup _group = new("audio/speech");

    internal static DownloadEndpoint<SpeechRequest> Create => field ??= new(_group, HttpMethod.Post) { HasNoText = true };

    internal static StreamEndpoint<SpeechRequest, SpeechStreamEvent> Stream => field ??=
        new(_group, HttpMethod.Post, static (_, json) => Json.WireJson.Read(json, SpeechStreamEvent.ReadJson))
        {
            Streamed = static request => request with { StreamFormat = "sse" },
            Whole = FromWhole,
            IsLast = static item => item is SpeechDoneEvent,
            HasLargeAnswer = true,
        };

    private readonly ApiTransport _transport;

    internal SpeechClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected SpeechClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>
    /// Creates speech from a text. <c>POST /audio/speech</c>. The bytes arrive while the audio is generated, so that playback can start
    /// with the first ones. Dispose the download when done, or earlier to stop the server.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call and the server's work on it, also after the task has completed.</param>
    /// <returns>The audio in the requested format; the caller disposes it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> CreateAsync(SpeechRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.DownloadAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates speech from a text and streams it as events, of which the last has the usage. <c>POST /audio/speech</c> with
    /// <c>stream_format: sse</c>, which <c>tts-1</c> and <c>tts-1-hd</c> do not support. The request is sent when the enumeration begins;
    /// ending it early closes the connection, which stops the server's work.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the audio, and finally a <see cref="SpeechDoneEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<SpeechStreamEvent> StreamAsync(SpeechRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }

    // Servers that do not support events ignore the request for them and send the audio itself; an answer that is readable text is not
    // audio.
    private static IEnumerable<SpeechStreamEvent> FromWhole(ReadOnlyMemory<byte> body) =>
        body.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)'"' or (byte)'<', ..] && Utf8.IsValid(body.Span)
            ? throw new JsonException("The server answered with text instead of audio.")
            : [new SpeechDeltaEvent { Audio = body.ToArray() }, new SpeechDoneEvent()];
}
