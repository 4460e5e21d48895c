namespace OpenAi.Http;

/// <summary>
/// The description of a request: each attempt creates a new message from it, because a message and its content can be sent only once.
/// </summary>
internal sealed class ApiRequest
{
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";
    public const string Anything = "*/*";

    private static readonly HttpRequestOptionsKey<bool> _streamsInBrowser = new("WebAssemblyEnableStreamingResponse");

    public required Endpoint Endpoint { get; init; }

    public string Query { get; init; } = "";

    public IRequestBody? Body { get; init; }

    public string Accept { get; init; } = Json;

    public HttpRequestMessage CreateMessage(ApiCall call)
    {
        var settings = call.Settings;
        var message = new HttpRequestMessage(Endpoint.Method, settings.BaseAddress.Of(Endpoint, FullQuery(call.Options)))
        {
            Content = Body?.Create(),
            Version = settings.HttpVersion,
            VersionPolicy = settings.HttpVersionPolicy,
        };
        // In a browser, a response body is streamed only when the request enables it.
        if (Accept != Json && OperatingSystem.IsBrowser())
            message.Options.Set(_streamsInBrowser, true);
        try
        {
            AddHeaders(message, call);
            return message;
        }
        catch
        {
            // Its content may hold an open file.
            message.Dispose();
            throw;
        }
    }

    private void AddHeaders(HttpRequestMessage message, ApiCall call)
    {
        var (headers, settings) = (message.Headers, call.Settings);
        headers.TryAddWithoutValidation("Accept", Accept);
        if (Accept != Json)
            headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        call.Resume?.AddTo(headers);
        if (Endpoint.Group.Beta is { } beta)
            headers.TryAddWithoutValidation("OpenAI-Beta", beta);
        if (AsksFirst(message.Content, settings))
            headers.ExpectContinue = true;
        if (call.IdempotencyKey is { } idempotencyKey)
            headers.TryAddWithoutValidation(IdempotencyKey.Header, Checked(IdempotencyKey.Header, idempotencyKey));
        if (settings.Authentication == OpenAiAuthentication.Bearer)
            headers.TryAddWithoutValidation("Authorization", "Bearer " + call.Secrets.Key);
        else if (settings.Authentication == OpenAiAuthentication.ApiKeyHeader)
            headers.TryAddWithoutValidation("api-key", call.Secrets.Key);
        foreach (var (name, value) in settings.Headers)
        {
            // Options of a call override those of the client.
            if (call.Options?.IdempotencyKey is null || !name.Equals(IdempotencyKey.Header, StringComparison.OrdinalIgnoreCase))
                Replace(message, name, value);
        }
        if (call.Options?.Headers is { } callHeaders)
        {
            foreach (var (name, value) in callHeaders)
                Replace(message, name, Checked(name, value));
        }
    }

    // A server that refuses a large body answers at once, but the answer is only read after the body was sent. A browser's fetch does not
    // support the Expect header.
    private bool AsksFirst(HttpContent? content, ClientSettings settings) =>
        !OperatingSystem.IsBrowser() && Body is { HasFiles: true } && settings.ExpectContinueFrom is { } from && (content?.Headers.ContentLength ?? long.MaxValue) >= from;

    private string FullQuery(RequestOptions? options)
    {
        var own = Query.Length == 0 ? Endpoint.Parameters : Query;
        if (options?.Query is not { Count: > 0 } extra)
            return own;
        var text = new System.Text.StringBuilder(own);
        QueryString.Append(text, extra);
        return text.ToString();
    }

    // The client's own headers were checked when the client was created.
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
        // The header describes a body, so a request without one leaves it out.
        message.Content?.Headers.Remove(name);
        message.Content?.Headers.TryAddWithoutValidation(name, value);
    }
}
