using System.Buffers;
using System.Net;

namespace OpenAi.Caching;

/// <summary>Records an answer while it is read, and writes it to the cache when it is complete.</summary>
internal abstract class Recording(string key, AnswerStore store, int maxBytes)
{
    private ArrayBufferWriter<byte>? _collected = new();

    public required string ContentType { get; init; }

    public required string RequestId { get; init; }

    protected ReadOnlyMemory<byte> Collected => _collected?.WrittenMemory ?? default;

    /// <summary>Creates the recording of an answer that may be cached; returns <see langword="null"/> for any other answer.</summary>
    public static Recording? Of(HttpResponseMessage response, string key, AnswerStore store, int maxBytes)
    {
        var headers = response.Content.Headers;
        if (response.StatusCode != HttpStatusCode.OK || headers.ContentLength > maxBytes || headers.ContentEncoding.Count > 0)
            return null;
        var contentType = headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : "";
        var requestId = response.Headers.NonValidated.TryGetValues(CachedAnswer.RequestIdHeader, out var ids) ? ids.ToString() : "";
        return headers.ContentType?.MediaType switch
        {
            "application/json" => new WholeRecording(key, store, maxBytes) { ContentType = contentType, RequestId = requestId },
            "text/event-stream" => new StreamRecording(key, store, maxBytes) { ContentType = contentType, RequestId = requestId },
            _ => null,
        };
    }

    /// <summary>Appends bytes that were just read.</summary>
    public ValueTask AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (_collected is null)
            return default;
        if (bytes.Length > maxBytes - _collected.WrittenCount)
        {
            GiveUp();
            return default;
        }
        _collected.Write(bytes.Span);
        return Ended(bytes.Length) is { } body ? KeepAsync(body, cancellationToken) : default;
    }

    /// <summary>Drops what was recorded, so that it is not cached.</summary>
    public void GiveUp() => _collected = null;

    /// <summary>The bytes to cache when the answer is complete; <see langword="null"/> while it is not.</summary>
    /// <param name="added">The number of bytes added since the last call; 0 at the end of the body.</param>
    protected abstract ReadOnlyMemory<byte>? Ended(int added);

    private ValueTask KeepAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        GiveUp();
        return store.KeepAsync(key, new CachedAnswer(ContentType, RequestId, body), cancellationToken);
    }
}
