using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenAi.Caching;

/// <summary>
/// Answers repeated requests from a cache, and caches the answers to new ones. It handles JSON posted to <c>chat/completions</c>,
/// <c>completions</c>, <c>embeddings</c>, <c>moderations</c>, and to <c>responses</c> with <c>store: false</c>; other requests are passed
/// on unchanged. Only complete answers with status 200 are cached: no errors, no empty lists, no responses that are not completed, no
/// choices that ended with an error or were cut off without any text, and no streams that ended before their terminal event. A damaged
/// entry is ignored and replaced with a fresh answer. A request with the header <c>Cache-Control: no-cache</c> is sent, and its answer
/// replaces the cached one; one with <c>no-store</c> bypasses the cache. When the cache fails or hangs, the request is sent and a warning
/// is logged. Equal requests that run at the same time are all sent.
/// </summary>
/// <remarks>
/// The key of an entry is a hash of the HTTP method, the address, the unchanged body (including <c>user</c> and <c>metadata</c>), the
/// headers in <see cref="AnswerCacheOptions.VaryByHeaders"/>, and the API key, unless <see cref="AnswerCacheOptions.ShareAcrossApiKeys"/>
/// is set. The answers themselves are stored unencrypted.
/// </remarks>
public sealed class AnswerCacheHandler : DelegatingHandler
{
    internal const string Header = "x-openaiclient-cache";
    internal const string Hit = "hit";

    private readonly AnswerStore _store;
    private readonly AnswerCacheOptions _options;

    /// <summary>Creates a handler; the caller sets its <see cref="DelegatingHandler.InnerHandler"/>.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="options">The options of the cache. Default: the defaults of each option.</param>
    /// <param name="logger">The logger that receives a warning when the cache fails. Default: no log.</param>
    /// <param name="timeProvider">The clock for <see cref="AnswerCacheOptions.CacheTimeout"/>. Default: the system clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cache"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is not valid; the message names it.</exception>
    public AnswerCacheHandler(IDistributedCache cache, AnswerCacheOptions? options = null, ILogger<AnswerCacheHandler>? logger = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(cache);
        _options = (options ?? new()).Copy();
        _store = new AnswerStore(cache, _options, logger ?? (ILogger)NullLogger.Instance, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var control = CacheControl(request);
        if (control?.NoStore == true || await CacheableRequest.KeyOfAsync(request, _options, cancellationToken).ConfigureAwait(false) is not { } key)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (control?.NoCache != true && await _store.FindAsync(key, cancellationToken).ConfigureAwait(false) is { } known)
            return Replay(known, request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Recording.Of(response, key, _store, _options.MaxEntryBytes) is { } recording)
            await RecordAsync(response, recording, cancellationToken).ConfigureAwait(false);
        return response;
    }

    private static HttpResponseMessage Replay(CachedAnswer answer, HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ReadOnlyMemoryContent(answer.Body), RequestMessage = request };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        response.Headers.TryAddWithoutValidation(Header, Hit);
        if (answer.RequestId.Length > 0)
            response.Headers.TryAddWithoutValidation(CachedAnswer.RequestIdHeader, answer.RequestId);
        return response;
    }

    // The caller reads the answer as it arrives; a copy is recorded meanwhile.
    private static async Task RecordAsync(HttpResponseMessage response, Recording recording, CancellationToken cancellationToken)
    {
        var original = response.Content;
        try
        {
            var stream = await original.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            response.Content = new StreamContent(new RecordingStream(stream, original, recording));
        }
        catch
        {
            response.Dispose();
            throw;
        }
        foreach (var (name, values) in original.Headers.NonValidated)
            response.Content.Headers.TryAddWithoutValidation(name, values);
    }

    private static CacheControlHeaderValue? CacheControl(HttpRequestMessage request) =>
        request.Headers.NonValidated.Contains("Cache-Control") ? request.Headers.CacheControl : null;
}
