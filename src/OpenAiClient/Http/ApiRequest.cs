namespace OpenAi.Http;

/// <summary>
/// A request as a recipe: each attempt makes a fresh message from it, since a message and its content can be sent once.
/// </summary>
internal sealed class ApiRequest
{
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";
    public const string Anything = "*/*";

    public required Endpoint Endpoint { get; init; }

    public string Query { get; init; } = "";

    public IRequestBody? Body { get; init; }

    public string Accept { get; init; } = Json;

    public HttpRequestMessage CreateMessage(ApiCall call)
    {
        var (settings, options) = (call.Settings, call.Options);
        var message = new HttpRequestMessage(Endpoint.Method, settings.BaseAddress.Of(Endpoint, FullQuery(options)))
        {
            Content = Body?.Create(),
        };
        try
        {
            AddHeaders(message, settings, options, call.Secrets.Key);
            return message;
        }
        catch
        {
            // Its content may hold a file that is open.
            message.Dispose();
            throw;
        }
    }

    private void AddHeaders(HttpRequestMessage message, ClientSettings settings, RequestOptions? options, string? key)
    {
        var headers = message.Headers;
        headers.TryAddWithoutValidation("Accept", Accept);
        if (Accept != Json)
            headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (Endpoint.Beta is { } beta)
            headers.TryAddWithoutValidation("OpenAI-Beta", beta);
        if (settings.Authentication == OpenAiAuthentication.Bearer)
            headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
        else if (settings.Authentication == OpenAiAuthentication.ApiKeyHeader)
            headers.TryAddWithoutValidation("api-key", key);
        foreach (var (name, value) in settings.Headers)
            Replace(message, name, value);
        if (options?.IdempotencyKey is { } idempotencyKey)
            Replace(message, "Idempotency-Key", Checked("Idempotency-Key", idempotencyKey));
        if (options?.Headers is { } callHeaders)
        {
            foreach (var (name, value) in callHeaders)
                Replace(message, name, Checked(name, value));
        }
    }

    private string FullQuery(RequestOptions? options)
    {
        var own = Query.Length == 0 ? Endpoint.Parameters : Query;
        if (options?.Query is not { Count: > 0 } extra)
            return own;
        var text = new System.Text.StringBuilder(own);
        QueryString.Append(text, extra);
        return text.ToString();
    }

    // The client's own headers were checked when it was made.
    private static string Checked(string name, string value) =>
        (OptionsCheck.NameProblem(name) ?? OptionsCheck.HeaderProblem(value)) is { } problem
            ? throw new ArgumentException($"Header {name}: {problem}")
            : value;

    private static void Replace(HttpRequestMessage message, string name, string value)
    {
        if (message.Headers.NonValidated.Contains(name))
            message.Headers.Remove(name);
        if (message.Headers.TryAddWithoutValidation(name, value))
            return;
        // It describes the body; a request without one leaves it out.
        message.Content?.Headers.Remove(name);
        message.Content?.Headers.TryAddWithoutValidation(name, value);
    }
}
