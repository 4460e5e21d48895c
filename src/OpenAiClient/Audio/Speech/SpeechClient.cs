using System.Text.Json;
using System.Text.Unicode;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Text that is spoken. <c>/audio/speech</c>. Safe for use by many threads at once.</summary>
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
    /// Speaks a text. <c>POST /audio/speech</c>. The bytes come while the sound is made, so that it can be played from the first
    /// ones on; dispose the download when done, or before its end to stop the server.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, also after the task has ended, and the server's work on it.</param>
    /// <returns>The sound in the format that was asked for, to be disposed by the caller.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Download> CreateAsync(SpeechRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.DownloadAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Speaks a text and tells of the sound in events, of which the last has the usage. <c>POST /audio/speech</c> with
    /// <c>stream_format: sse</c>, which <c>tts-1</c> and <c>tts-1-hd</c> do not know. Nothing is sent before the enumeration begins;
    /// leaving it early stops the server.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the sound, and a <see cref="SpeechDoneEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<SpeechStreamEvent> StreamAsync(SpeechRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }

    // Servers that do not know the wish for events send the sound itself; what can be read as text is none.
    private static IEnumerable<SpeechStreamEvent> FromWhole(ReadOnlyMemory<byte> body) =>
        body.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)'"' or (byte)'<', ..] && Utf8.IsValid(body.Span)
            ? throw new JsonException("Sound was expected.")
            : [new SpeechDeltaEvent { Audio = body.ToArray() }, new SpeechDoneEvent()];
}
