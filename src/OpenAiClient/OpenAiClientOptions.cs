using System.Net;
using Microsoft.Extensions.Logging;
using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// Options of a client: server and credentials, retries and timeouts, proxy and handlers. A property that is left
/// <see langword="null"/> takes its value from the environment variable that its documentation names, else the stated default.
/// The client takes a copy when it is created; later changes have no effect on it.
/// </summary>
/// <example>
/// <code>
/// using var client = new OpenAiClient(new OpenAiClientOptions
/// {
///     ApiKey = "sk-your-key",
///     Timeout = TimeSpan.FromMinutes(5),
///     MaxRetries = 5,
/// });
/// Console.WriteLine(client.Chat);
/// </code>
/// </example>
public sealed class OpenAiClientOptions
{
    /// <summary>
    /// The API key. Default: the environment variable <c>OPENAI_API_KEY</c>. Not used when <see cref="ApiKeyProvider"/> is set.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Returns the key, or an access token; called before each attempt, for keys that rotate and tokens that expire. Its
    /// exceptions reach the caller unchanged. Default: <see langword="null"/>.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>How the key is sent to the server. Default: <see cref="OpenAiAuthentication.Bearer"/>.</summary>
    public OpenAiAuthentication Authentication { get; set; }

    /// <summary>
    /// The base address of the server, with the version in its path and, if the server needs one, a query that is added to every request
    /// (<c>?api-version=…</c>); a trailing slash makes no difference. Default: the environment variable <c>OPENAI_BASE_URL</c>, else
    /// <c>https://api.openai.com/v1</c>.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The organization to bill (<c>OpenAI-Organization</c>). Default: the environment variable <c>OPENAI_ORG_ID</c>, else
    /// <see langword="null"/>.
    /// </summary>
    public string? Organization { get; set; }

    /// <summary>
    /// The project to bill (<c>OpenAI-Project</c>). Default: the environment variable <c>OPENAI_PROJECT_ID</c>, else
    /// <see langword="null"/>.
    /// </summary>
    public string? Project { get; set; }

    /// <summary>
    /// The maximum number of retries of a failed request: on status 408, 409, 429, 500 and above, on connection failures and on attempt
    /// timeouts. Default: 3, which makes four attempts. 0 switches retries off. If it is not 0, a tool loop and a
    /// <see cref="Responses.ResponseSession"/> also ask again, for up to 40 seconds, while the server does not find the response that it
    /// has just sent, as Azure sometimes does.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The delay before the first retry, when the server asks for none. It doubles with each further retry, up to 16 times, and is
    /// shortened at random by up to a quarter. Default: half a second, so at most eight seconds. Limit: one day. Zero retries at once.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// The longest delay that a server may ask for before a retry. When it asks for more, the exception is thrown at once,
    /// with <see cref="ApiException.RetryAfter"/> set. Default: 60 seconds. Limit: one day.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The timeout for opening a connection. Default: 10 seconds. <see cref="Timeout.InfiniteTimeSpan"/> removes it. Not used with an
    /// <see cref="HttpClient"/> of the caller.
    /// </summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The timeout of one attempt: of the whole answer, or of the headers of a stream or download. Default: 10 minutes.
    /// <see cref="Timeout.InfiniteTimeSpan"/> removes it. The body of an error is read for at most 5 seconds, because its status is
    /// enough to handle it.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The timeout for the first event of a stream, while the server reads the prompt or reasons. Default: 10 minutes.
    /// <see cref="Timeout.InfiniteTimeSpan"/> removes it. See <see cref="CommentsKeepStreamsAlive"/>.
    /// </summary>
    public TimeSpan StreamStartTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The timeout between two events of a stream, or two reads of a download. Default: 2 minutes.
    /// <see cref="Timeout.InfiniteTimeSpan"/> removes it. See <see cref="CommentsKeepStreamsAlive"/>.
    /// </summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Whether any bytes from the server, such as keep-alive comments, restart the timeouts of a stream. Otherwise, only events do.
    /// Default: <see langword="true"/>; <see cref="Timeout"/> then bounds a stream that consists of comments only.
    /// </summary>
    public bool CommentsKeepStreamsAlive { get; set; } = true;

    /// <summary>
    /// The timeout of a whole call: all attempts, the delays between them, and the body of a stream or download.
    /// Default: <see langword="null"/>, no limit.
    /// </summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>
    /// The largest answer that is read into memory, in bytes after decompression; a larger one throws an
    /// <see cref="InvalidResponseException"/>. The limit does not apply to streams and downloads. Default: <see langword="null"/>, 128 MB, and
    /// 512 MB for operations that generate images. The <c>MaxResponseContentBufferSize</c> of an <see cref="HttpClient"/> of the caller applies too.
    /// </summary>
    public int? MaxResponseBytes { get; set; }

    /// <summary>
    /// The largest event of a stream, in bytes; a larger one throws an <see cref="InvalidResponseException"/>. Default: 64 MB.
    /// </summary>
    public int MaxEventBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// The proxy; a user and password in its address (<c>http://user:password@proxy:8080</c>) are used to authenticate. Default: the
    /// proxy of the environment (<c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c>, <c>NO_PROXY</c>). Not used with an
    /// <see cref="HttpClient"/> of the caller.
    /// </summary>
    public IWebProxy? Proxy { get; set; }

    /// <summary>
    /// The requested version of HTTP, such as <see cref="System.Net.HttpVersion.Version20"/>. Default: <see langword="null"/>,
    /// the <c>DefaultRequestVersion</c> of an <see cref="HttpClient"/> of the caller, else 1.1.
    /// </summary>
    public Version? HttpVersion { get; set; }

    /// <summary>
    /// Which other versions of HTTP are acceptable. Default: <see langword="null"/>, the <c>DefaultVersionPolicy</c> of an
    /// <see cref="HttpClient"/> of the caller, else <see cref="HttpVersionPolicy.RequestVersionOrLower"/>.
    /// </summary>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }

    /// <summary>
    /// Whether a write that may be retried carries an idempotency key, by which the server recognizes a repeated
    /// request (<c>Idempotency-Key</c>, the same for all attempts). Default: <see langword="true"/>. <see cref="RequestOptions.IdempotencyKey"/>
    /// sets the key of one call.
    /// </summary>
    public bool SendIdempotencyKeys { get; set; } = true;

    /// <summary>
    /// The size in bytes from which an upload sends <c>Expect: 100-continue</c>, so that the server can refuse it before the bytes are
    /// sent. When the server does not answer, the bytes are sent after one second. Default: 1 MB. <see langword="null"/> switches it off.
    /// </summary>
    public long? ExpectContinueFrom { get; set; } = 1024 * 1024;

    /// <summary>
    /// Adds the caller's handlers to the client's pipeline: receives the handler that sends, and returns the one to use
    /// instead, such as a <see cref="DelegatingHandler"/> around it. The client disposes the returned handler. Every attempt of
    /// a call passes through it; an exception of a handler that is no failure of the network ends the call in a <see cref="HandlerException"/>. Default: <see langword="null"/>, none. Not used with an <see cref="HttpClient"/> of the caller.
    /// </summary>
    public Func<HttpMessageHandler, HttpMessageHandler>? WrapHandler { get; set; }

    /// <summary>
    /// Headers of every request; they replace the client's own headers of the same name. Headers that describe a body (<c>Content-…</c>)
    /// are left out of a request without a body. Default: none.
    /// </summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Query parameters of every request. Default: none.</summary>
    public IDictionary<string, string> Query { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The logger factory. Categories are named after resources (<c>OpenAi.Chat</c>, <c>OpenAi.Files</c>, …); calls, retries, failures,
    /// streams, and functions are logged. Keys are never logged, bodies only with <see cref="TelemetryOptions.LogsBodies"/>. Default:
    /// <see langword="null"/>, no logs.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The telemetry that the client emits for its calls. Default: spans and metrics, without the content of messages.</summary>
    public TelemetryOptions Telemetry { get; set; } = new();

    /// <summary>The clock and its timers. Default: the system's. A fake clock makes tests of retries and timeouts instant.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// The source of random numbers from 0 to below 1, by which the delays between retries vary; tests replace it. Default:
    /// <see cref="Http.RandomNumber"/>.
    /// </summary>
    internal Func<double>? Randomizer { get; set; }

    /// <summary>Creates the options for Azure's v1 API with a key of the resource.</summary>
    /// <param name="endpoint">
    /// The resource, such as <c>https://my-resource.openai.azure.com</c>, or any address of it that the Azure portal shows.
    /// </param>
    /// <param name="apiKey">A key of the resource.</param>
    /// <returns>
    /// Options with the base address and the <c>api-key</c> header set; the <c>model</c> of a request is the name of the deployment.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not an absolute http or https address of a resource.</exception>
    /// <example>
    /// <code>
    /// var azure = new OpenAiClient(OpenAiClientOptions.ForAzure(new Uri("https://my-resource.openai.azure.com"), "your-azure-key"));
    /// Console.WriteLine(azure.Chat);
    /// </code>
    /// </example>
    public static OpenAiClientOptions ForAzure(Uri endpoint, string apiKey)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(apiKey);
        return new() { BaseAddress = AzureAddress.V1(endpoint), ApiKey = apiKey, Authentication = OpenAiAuthentication.ApiKeyHeader };
    }

    /// <summary>Creates the options for Azure's v1 API with Microsoft Entra ID.</summary>
    /// <param name="endpoint">
    /// The resource, such as <c>https://my-resource.openai.azure.com</c>, or any address of it that the Azure portal shows.
    /// </param>
    /// <param name="tokenProvider">Returns an access token; called before each attempt, so it should cache tokens.</param>
    /// <returns>Options with the base address and the token provider set; the <c>model</c> of a request is the name of the deployment.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not an absolute http or https address of a resource.</exception>
    public static OpenAiClientOptions ForAzure(Uri endpoint, Func<CancellationToken, ValueTask<string>> tokenProvider)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(tokenProvider);
        return new() { BaseAddress = AzureAddress.V1(endpoint), ApiKeyProvider = tokenProvider };
    }

    /// <summary>Creates a shallow copy; the dictionaries are shared.</summary>
    internal OpenAiClientOptions Copy() => (OpenAiClientOptions)MemberwiseClone();
}
