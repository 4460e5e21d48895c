using OpenAi.Http;

namespace OpenAi.Conformance.Parameters;

/// <summary>The names of the query parameters and headers that were sent to each operation.</summary>
internal sealed class SentParameters
{
    // Those that every request has, or that say what its body is.
    private static readonly HashSet<string> _usual = ["authorization", "accept", "accept-encoding", "user-agent", "idempotency-key", "x-client-request-id", "traceparent", "tracestate"];

    private readonly Dictionary<string, HashSet<string>> _sent = [];

    public void Add(HttpRequestMessage request)
    {
        var path = request.RequestUri!.AbsolutePath["/v1".Length..];
        if (Catalog.Find(request.Method.Method, path, streamed: false) is not { } endpoint)
            return;
        var key = Key(request.Method.Method, endpoint.Template);
        var names = _sent.TryGetValue(key, out var found) ? found : _sent[key] = [];
        foreach (var (name, _) in QueryString.Parse(request.RequestUri.Query.TrimStart('?')))
            names.Add($"query {name.Split('[')[0]}");
        foreach (var name in request.Headers.Select(static header => header.Key.ToLowerInvariant()).Where(static name => !_usual.Contains(name)))
            names.Add($"header {name}");
    }

    /// <summary>Gets the names that were sent to an operation; <see langword="null"/> when it was not called.</summary>
    public IReadOnlySet<string>? Of(string method, string path) => _sent.GetValueOrDefault(Key(method, path));

    private static string Key(string method, string path) => $"{method} {Catalog.Anonymous(path)}";
}
