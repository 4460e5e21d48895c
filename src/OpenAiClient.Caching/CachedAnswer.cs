using System.Security.Cryptography;
using System.Text;

namespace OpenAi.Caching;

/// <summary>An answer as it lies in the cache: a few lines of head, the hash of the body among them, then the body as it came.</summary>
internal readonly record struct CachedAnswer(string ContentType, string RequestId, ReadOnlyMemory<byte> Body)
{
    public const string RequestIdHeader = "x-request-id";

    // Another form in the future needs another mark, so that neither is taken for the other.
    private const string Mark = "openaiclient-answer/2";

    public byte[] ToBytes()
    {
        var head = $"{Mark}\n{ContentType}\n{RequestId}\n{HashOf(Body)}\n";
        var size = Encoding.UTF8.GetByteCount(head);
        var bytes = new byte[size + Body.Length];
        Encoding.UTF8.GetBytes(head, bytes);
        Body.CopyTo(bytes.AsMemory(size));
        return bytes;
    }

    /// <summary>Reads an answer; <see langword="null"/> for bytes that are none, or not all of it, or not as they were written.</summary>
    public static CachedAnswer? Read(ReadOnlyMemory<byte> bytes)
    {
        return Line() is Mark && Line() is { Length: > 0 } contentType && Line() is { } requestId && Line() is { } hash && hash == HashOf(bytes)
            ? new(contentType, requestId, bytes)
            : null;

        string? Line()
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            if (end < 0)
                return null;
            var line = Encoding.UTF8.GetString(bytes.Span[..end]);
            bytes = bytes[(end + 1)..];
            return line;
        }
    }

    private static string HashOf(ReadOnlyMemory<byte> body) => Convert.ToHexString(SHA256.HashData(body.Span));
}
