using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Chat;

public partial class ChatClient
{
    // Room for the calls that finish while one is slow, a few kilobytes each.
    private const int AheadOfEach = 16;

    /// <summary>
    /// Makes many calls, several at a time. <c>POST /chat/completions</c> for each request. A call that fails is a result too and does
    /// not stop the others; when the server asks one of them to wait (status 429), all wait. Memory is bounded whatever the number
    /// of requests, which are taken one by one as there is room. Nothing is sent before the enumeration begins; leaving it early
    /// stops the calls under way, and waits until they have stopped.
    /// </summary>
    /// <param name="requests">The requests. An exception while they are enumerated is thrown after the results of those before it.</param>
    /// <param name="options">How many at a time, in which order, within which limits. Default: 8 at a time, as they finish.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client. <see cref="RequestOptions.Timeout"/> counts anew after status 429, and
    /// leaves out the wait for a limiter or a pause.
    /// </param>
    /// <param name="cancellationToken">Stops all calls and ends the enumeration.</param>
    /// <returns>The results, each with its request and an answer or an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A setting cannot be used, or <paramref name="requestOptions"/> has an idempotency key, which would make all requests one; in the
    /// enumeration: a request is <see langword="null"/>.
    /// </exception>
    public virtual IAsyncEnumerable<ChatManyResult> CreateManyAsync(
        IEnumerable<ChatCompletionRequest> requests, ChatManyOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return CreateMany(NotNull(requests), requests.TryGetNonEnumeratedCount(out var total) ? total : null, options, requestOptions, cancellationToken);
    }

    /// <summary>Makes many calls by the same rules, for requests that come over time.</summary>
    /// <param name="requests">The requests. An exception while they are enumerated is thrown after the results of those before it.</param>
    /// <param name="options">How many at a time, in which order, within which limits. Default: 8 at a time, as they finish.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client.</param>
    /// <param name="cancellationToken">Stops all calls and ends the enumeration.</param>
    /// <returns>The results, each with its request and an answer or an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A setting cannot be used, or <paramref name="requestOptions"/> has an idempotency key, which would make all requests one; in the
    /// enumeration: a request is <see langword="null"/>.
    /// </exception>
    public virtual IAsyncEnumerable<ChatManyResult> CreateManyAsync(
        IAsyncEnumerable<ChatCompletionRequest> requests, ChatManyOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return CreateMany(NotNull(requests, CancellationToken.None), null, options, requestOptions, cancellationToken);
    }

    private DelegateAsyncEnumerable<ChatManyResult> CreateMany(
        IAsyncEnumerable<ChatCompletionRequest> requests, long? total, ChatManyOptions? options, RequestOptions? requestOptions, CancellationToken callToken)
    {
        var pool = (options ?? new ChatManyOptions()).Checked();
        if (requestOptions?.IdempotencyKey is not null)
            throw new ArgumentException("IdempotencyKey: the server would take all requests for one; leave it out.", nameof(requestOptions));
        return new DelegateAsyncEnumerable<ChatManyResult>(walkToken =>
        {
            var progress = new ChatManyProgress(0, 0, total);
            return ManyAtOnce<ChatCompletionRequest, ChatManyResult>.WalkAsync(
                requests,
                new ChatManyCalls(this, _transport.Settings, pool, requestOptions).RunAsync,
                pool.MaxConcurrency,
                pool.MaxAhead ?? (int)Math.Min((long)pool.MaxConcurrency * AheadOfEach, int.MaxValue),
                pool.InOrder,
                result =>
                {
                    progress = progress with { Finished = progress.Finished + 1, Failed = progress.Failed + (result.IsSuccess ? 0 : 1) };
                    pool.Progress?.Report(progress);
                },
                callToken,
                walkToken);
        });
    }

    private static async IAsyncEnumerable<ChatCompletionRequest> NotNull(IEnumerable<ChatCompletionRequest> requests)
    {
        var index = 0L;
        foreach (var request in requests)
        {
            yield return request ?? throw new ArgumentException($"Request {index} is null.", nameof(requests));
            index++;
        }
    }

    private static async IAsyncEnumerable<ChatCompletionRequest> NotNull(
        IAsyncEnumerable<ChatCompletionRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = 0L;
        await foreach (var request in requests.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return request ?? throw new ArgumentException($"Request {index} is null.", nameof(requests));
            index++;
        }
    }
}
