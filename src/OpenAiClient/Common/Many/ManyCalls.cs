using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi;

/// <summary>Makes many calls of an operation.</summary>
internal static class ManyCalls
{
    // The number of results that are buffered while one call is slow; a few kilobytes each.
    private const int AheadOfEach = 16;

    /// <summary>Makes many calls, several at a time; each enumeration makes them again.</summary>
    /// <param name="requests">The requests, none of them null.</param>
    /// <param name="total">The number of requests; <see langword="null"/> when it is unknown.</param>
    /// <param name="call">Makes one call.</param>
    /// <param name="endpoint">The operation, for the log.</param>
    /// <param name="client">The client's settings.</param>
    /// <param name="options">The options.</param>
    /// <param name="requestOptions">The options of each call.</param>
    /// <param name="callToken">Cancels all calls.</param>
    public static IAsyncEnumerable<ManyResult<TRequest, TAnswer>> Enumerate<TRequest, TAnswer>(
        IAsyncEnumerable<TRequest> requests,
        long? total,
        Func<TRequest, RequestOptions?, CancellationToken, Task<TAnswer>> call,
        Endpoint endpoint,
        ClientSettings client,
        ManyOptions<TRequest>? options,
        RequestOptions? requestOptions,
        CancellationToken callToken)
        where TAnswer : ApiResult
    {
        var pool = (options ?? new ManyOptions<TRequest>()).Checked();
        if (requestOptions?.IdempotencyKey is not null)
            throw new ArgumentException("IdempotencyKey: the server would treat all requests as the same one; remove the key.", nameof(requestOptions));
        return new DelegateAsyncEnumerable<ManyResult<TRequest, TAnswer>>(enumerationToken =>
        {
            var progress = new ManyProgress(0, 0, total);
            return ParallelMap<TRequest, ManyResult<TRequest, TAnswer>>.EnumerateAsync(
                requests,
                new ManyCall<TRequest, TAnswer>(call, endpoint, client, pool, requestOptions).RunAsync,
                pool.MaxConcurrency,
                pool.MaxAhead ?? (int)Math.Min((long)pool.MaxConcurrency * AheadOfEach, int.MaxValue),
                pool.InOrder,
                result =>
                {
                    progress = progress with { Finished = progress.Finished + 1, Failed = progress.Failed + (result.IsSuccess ? 0 : 1) };
                    pool.Progress?.Report(progress);
                },
                callToken,
                enumerationToken);
        });
    }

    /// <summary>Enumerates the requests as they are consumed, and throws for null.</summary>
    public static async IAsyncEnumerable<TRequest> NotNull<TRequest>(IEnumerable<TRequest> requests)
        where TRequest : class
    {
        var index = 0L;
        foreach (var request in requests)
        {
            yield return request ?? throw new ArgumentException($"Request {index} is null.", nameof(requests));
            index++;
        }
    }

    /// <summary>Enumerates the requests as they arrive, and throws for null.</summary>
    public static async IAsyncEnumerable<TRequest> NotNull<TRequest>(IAsyncEnumerable<TRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRequest : class
    {
        var index = 0L;
        await foreach (var request in requests.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return request ?? throw new ArgumentException($"Request {index} is null.", nameof(requests));
            index++;
        }
    }
}
