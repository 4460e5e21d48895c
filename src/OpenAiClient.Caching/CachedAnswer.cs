using System.Security.Cryptography;
using System.Text;

namespace OpenAi.Caching;

/// <summary>An entry of the cache: a few header lines, which include the hash of the body, followed by the unchanged body.</summary>
internal readonly record struct CachedAnswer(string ContentType, string RequestId, ReadOnlyMemory<byte> Body)
{
    public const string RequestIdHeader = "x-request-id";

    // A future format needs another mark, so that neither is mistaken for the other.
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

    /// <summary>Reads an entry; returns <see langword="null"/> for bytes that are not an entry, are incomplete, or were changed.</summary>
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
