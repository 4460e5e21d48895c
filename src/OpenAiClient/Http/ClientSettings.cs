using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenAi.Http;

/// <summary>The client's options, completed from the environment and checked: what all its calls share.</summary>
internal sealed class ClientSettings
{
    private static readonly Uri _openAi = new("https://api.openai.com/v1");

    public ClientSettings(OpenAiClientOptions options, HttpClient? httpClient = null)
    {
        if (OptionsCheck.FirstProblem(options) is { } problem)
            throw new ArgumentException(problem, nameof(options));
        var environmentAddress = Variable("OPENAI_BASE_URL");
        var address = options.BaseAddress ?? httpClient?.BaseAddress ?? (environmentAddress is null ? _openAi : ParseAddress(environmentAddress));
        BaseAddress = new BaseAddress(address, options.Query);
        Authentication = options.Authentication;
        ApiKeyProvider = options.ApiKeyProvider;
        if (Authentication != OpenAiAuthentication.None && ApiKeyProvider is null)
            ApiKey = options.ApiKey ?? EnvironmentKey() ?? throw new MissingApiKeyException();
        ConnectTimeout = options.ConnectTimeout;
        HttpClientTimeout = httpClient?.Timeout ?? System.Threading.Timeout.InfiniteTimeSpan;
        MaxRetries = options.MaxRetries;
        MaxRetryDelay = options.MaxRetryDelay;
        AttemptTimeout = options.AttemptTimeout;
        StreamIdleTimeout = options.StreamIdleTimeout;
        Timeout = options.Timeout;
        TimeProvider = options.TimeProvider;
        Randomizer = options.Randomizer ?? RandomNumber.Next;
        Logger = options.LoggerFactory?.CreateLogger("OpenAi.OpenAiClient") ?? NullLogger.Instance;
        Headers = CommonHeaders(options);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback && Authentication != OpenAiAuthentication.None)
            Log.PlainHttp(Logger, address.GetLeftPart(UriPartial.Authority));
    }

    public BaseAddress BaseAddress { get; }

    public OpenAiAuthentication Authentication { get; }

    public string? ApiKey { get; }

    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; }

    public TimeSpan ConnectTimeout { get; }

    /// <summary>The limit that a caller's own client adds to ours.</summary>
    public TimeSpan HttpClientTimeout { get; }

    public int MaxRetries { get; }

    public TimeSpan MaxRetryDelay { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan StreamIdleTimeout { get; }

    public TimeSpan? Timeout { get; }

    public TimeProvider TimeProvider { get; }

    public Func<double> Randomizer { get; }

    public ILogger Logger { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    private static List<KeyValuePair<string, string>> CommonHeaders(OpenAiClientOptions options)
    {
        var headers = new List<KeyValuePair<string, string>> { new("User-Agent", UserAgent.Value) };
        if ((options.Organization ?? Variable("OPENAI_ORG_ID")) is { } organization)
            headers.Add(new("OpenAI-Organization", organization));
        if ((options.Project ?? Variable("OPENAI_PROJECT_ID")) is { } project)
            headers.Add(new("OpenAI-Project", project));
        headers.AddRange(options.Headers);
        return headers;
    }

    private static string? EnvironmentKey()
    {
        var key = Variable("OPENAI_API_KEY");
        if (key is not null && Http.ApiKey.Problem(key) is { } problem)
            throw new ArgumentException($"The environment variable OPENAI_API_KEY: {problem}");
        return key;
    }

    private static Uri ParseAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && OptionsCheck.AddressProblem(address) is null
            ? address
            : throw new ArgumentException($"The environment variable OPENAI_BASE_URL is no absolute http or https address: '{text}'.");

    // An empty variable is how scripts and .env files say "not set".
    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
