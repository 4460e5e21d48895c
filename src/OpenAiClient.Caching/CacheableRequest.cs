using System.Security.Cryptography;
using System.Text;
using OpenAi.Json;

namespace OpenAi.Caching;

/// <summary>Decides which requests may be answered from the cache, and computes their keys.</summary>
internal static class CacheableRequest
{
    private static readonly string[] _paths = ["/chat/completions", "/completions", "/embeddings", "/moderations", "/responses"];

    // Words in the names of headers with which servers and gateways identify callers.
    private static readonly string[] _credentialWords = ["auth", "key", "token", "secret", "passw", "pwd", "credential", "cookie"];

    /// <summary>Computes the key of a request; <see langword="null"/> when the request must bypass the cache.</summary>
    public static async ValueTask<string?> KeyOfAsync(HttpRequestMessage request, AnswerCacheOptions options, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post || request.RequestUri is not { IsAbsoluteUri: true } address || PathOf(address) is not { } path)
            return null;
        // Content in memory can be read here and sent again; other content can be read only once.
        if (request.Content is not (ReadOnlyMemoryContent or ByteArrayContent) || request.Content.Headers.ContentType?.MediaType != "application/json")
            return null;
        var body = await request.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = BoundedPool<byte>.Rent((int)body.Length);
        try
        {
            body.Position = 0;
            var length = body.ReadAtLeast(buffer, (int)body.Length, throwOnEndOfStream: false);
            body.Position = 0;
            var json = buffer.AsMemory(0, length);
            return RequestJson.MayBeCached(json.Span, path, options.CacheAll) ? options.KeyPrefix + Hash(request, address, options, json.Span) : null;
        }
        finally
        {
            BoundedPool<byte>.Return(buffer);
        }
    }

    private static string? PathOf(Uri address)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        foreach (var known in _paths)
        {
            if (path.EndsWith(known, StringComparison.OrdinalIgnoreCase))
                return known;
        }
        return null;
    }

    // An idempotency key differs in each request and does not identify the caller, so it is not part of the cache key.
    private static IEnumerable<string> Credentials(HttpRequestMessage request) =>
        request.Headers.NonValidated
            .Select(static header => header.Key)
            .Where(static name => !name.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase)
                && Array.Exists(_credentialWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.OrdinalIgnoreCase);

    // The parts before the body cannot contain a line break, so different requests never produce the same bytes.
    private static string Hash(HttpRequestMessage request, Uri address, AnswerCacheOptions options, ReadOnlySpan<byte> body)
    {
        var head = new StringBuilder("POST ").Append(address.AbsoluteUri).Append('\n');
        foreach (var name in options.ShareAcrossApiKeys ? options.VaryByHeaders : options.VaryByHeaders.Concat(Credentials(request)))
        {
            if (request.Headers.NonValidated.TryGetValues(name, out var values))
                head.Append(name.ToUpperInvariant()).Append(':').Append(values.ToString()).Append('\n');
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(head.Append('\n').ToString()));
        hash.AppendData(body);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
