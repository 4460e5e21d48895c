namespace OpenAi.Testing.Http;

/// <summary>An operation of the API and its handler. The path is relative to <c>/v1</c>, with its parameters in braces.</summary>
internal sealed class FakeRoute(string method, string path, Func<FakeExchange, string[], Task> answer)
{
    private const string Root = "/v1/";

    private readonly string[] _segments = path.Split('/');

    public FakeRoute(string method, string path, Func<FakeExchange, Task> answer)
        : this(method, path, (exchange, _) => answer(exchange))
    {
    }

    /// <summary>Whether the route requires no API key and is not rate-limited, as for the download of images.</summary>
    public bool IsOpen { get; init; }

    /// <summary>
    /// Gets the values of the path's parameters in their order; <see langword="null"/> when the request does not match the route.
    /// </summary>
    public string[]? Match(FakeRequest request)
    {
        if (request.Method != method || !request.Path.StartsWith(Root, StringComparison.Ordinal))
            return null;
        var segments = request.Path[Root.Length..].Split('/');
        if (segments.Length != _segments.Length)
            return null;
        var parameters = new List<string>();
        foreach (var (wanted, given) in _segments.Zip(segments))
        {
            if (wanted.StartsWith('{'))
                parameters.Add(given);
            else if (wanted != given)
                return null;
        }
        return [.. parameters];
    }

    public Task AnswerAsync(FakeExchange exchange, string[] parameters) => answer(exchange, parameters);
}
