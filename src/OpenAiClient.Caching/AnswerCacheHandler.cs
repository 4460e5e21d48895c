using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenAi.Caching;

/// <summary>
/// Answers a request that was answered before from a cache, and keeps the answers to those that were not. It looks at JSON
/// posted to <c>chat/completions</c>, <c>completions</c>, <c>embeddings</c>, <c>moderations</c>, and to <c>responses</c> with <c>store: false</c>; all else passes by
/// untouched. Kept are whole answers with status 200: no errors, no empty lists, no responses that are not completed, no choices that ended with an error or were cut
/// before they said anything, and no streams without their last word. An entry that was damaged is asked for again and replaced. Requests with the
/// header <c>Cache-Control: no-cache</c> are sent and their answers kept; those with <c>no-store</c> pass by. A cache that
/// fails or hangs is a line in the log, not a failure. Equal requests at the same time are each sent.
/// </summary>
/// <remarks>
/// The key in the cache is a hash of the verb, the address, the body as it is (with its <c>user</c> and its <c>metadata</c>),
/// the headers in <see cref="AnswerCacheOptions.VaryByHeaders"/>, and the API key, unless
/// <see cref="AnswerCacheOptions.ShareAcrossApiKeys"/> is set. The answers themselves are kept readable.
/// </remarks>
public sealed class AnswerCacheHandler : DelegatingHandler
{
    internal const string Header = "x-openaiclient-cache";
    internal const string Hit = "hit";

    private readonly AnswerStore _store;
    private readonly AnswerCacheOptions _options;

    /// <summary>Creates a handler; its <see cref="DelegatingHandler.InnerHandler"/> is the caller's to set.</summary>
    /// <param name="cache">Where answers are kept.</param>
    /// <param name="options">What is kept, and how long. Default: the defaults.</param>
    /// <param name="logger">Where a cache that fails is reported. Default: nowhere.</param>
    /// <param name="timeProvider">The clock for <see cref="AnswerCacheOptions.CacheTimeout"/>. Default: the system's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cache"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used; the message names it.</exception>
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

    // The answer goes on as it comes; what is read of it is kept on the way.
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
