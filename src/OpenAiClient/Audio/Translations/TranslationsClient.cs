using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Speech that is written down in English. <c>/audio/translations</c>. Safe for use by many threads at once.</summary>
public class TranslationsClient
{
    private static readonly EndpointGroup _group = new("audio/translations");

    internal static Endpoint<TranslationRequest, Transcription> Create => field ??= new(_group, HttpMethod.Post) { Files = TranslationRequest.AddFiles, TextField = "text" };

    private readonly ApiTransport _transport;

    internal TranslationsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected TranslationsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Writes down in English what is said in any language. <c>POST /audio/translations</c></summary>
    /// <param name="request">The sound and what to tell of it.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The English text and what else the format holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, or its file, is <see langword="null"/>.</exception>
    public virtual Task<Transcription> CreateAsync(TranslationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
