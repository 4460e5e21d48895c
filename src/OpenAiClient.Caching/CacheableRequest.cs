using System.Security.Cryptography;
using System.Text;
using OpenAi.Json;

namespace OpenAi.Caching;

/// <summary>Tells which requests may be answered from the cache, and by which key.</summary>
internal static class CacheableRequest
{
    private static readonly string[] _paths = ["/chat/completions", "/completions", "/embeddings", "/moderations", "/responses"];

    // Words in the names of headers by which servers and gateways tell callers apart.
    private static readonly string[] _credentialWords = ["auth", "key", "token", "secret", "passw", "pwd", "credential", "cookie"];

    /// <summary>The request's key; <see langword="null"/> when it is to pass by.</summary>
    public static async ValueTask<string?> KeyOfAsync(HttpRequestMessage request, AnswerCacheOptions options, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post || request.RequestUri is not { IsAbsoluteUri: true } address || PathOf(address) is not { } path)
            return null;
        // What lies in memory can be read here and sent again; anything else could be read once.
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

    // An idempotency key is a new one each time, and tells nothing of the caller.
    private static IEnumerable<string> Credentials(HttpRequestMessage request) =>
        request.Headers.NonValidated
            .Select(static header => header.Key)
            .Where(static name => !name.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase)
                && Array.Exists(_credentialWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.OrdinalIgnoreCase);

    // A line break can be in none of the parts before the body, so no two requests give the same bytes.
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
