namespace OpenAi.Testing.Http;

/// <summary>An operation of the API and who answers it. The path is relative to <c>/v1</c>, its parameters stand in braces.</summary>
internal sealed class FakeRoute(string method, string path, Func<FakeExchange, string[], Task> answer)
{
    private const string Root = "/v1/";

    private readonly string[] _segments = path.Split('/');

    public FakeRoute(string method, string path, Func<FakeExchange, Task> answer)
        : this(method, path, (exchange, _) => answer(exchange))
    {
    }

    /// <summary>Whether it asks for no key and counts against no limit, as where images are fetched from.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The values of the path's parameters in their order; <see langword="null"/> when it is another operation's request.</summary>
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
