using System.Buffers;
using System.Net;

namespace OpenAi.Caching;

/// <summary>Collects an answer while it is read, and keeps it when it has come to its end.</summary>
internal abstract class Recording(string key, AnswerStore store, int maxBytes)
{
    private ArrayBufferWriter<byte>? _collected = new();

    public required string ContentType { get; init; }

    public required string RequestId { get; init; }

    protected ReadOnlyMemory<byte> Collected => _collected?.WrittenMemory ?? default;

    /// <summary>A recording of an answer that may be kept; <see langword="null"/> for any other.</summary>
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

    /// <summary>Takes what was just read.</summary>
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

    /// <summary>Forgets what was collected: it will not be kept.</summary>
    public void GiveUp() => _collected = null;

    /// <summary>The bytes to keep when the answer has ended well; <see langword="null"/> while it has not.</summary>
    /// <param name="added">How many bytes have come since the last time; 0 at the end of the body.</param>
    protected abstract ReadOnlyMemory<byte>? Ended(int added);

    private ValueTask KeepAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        GiveUp();
        return store.KeepAsync(key, new CachedAnswer(ContentType, RequestId, body), cancellationToken);
    }
}
