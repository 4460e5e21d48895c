using OpenAi.Telemetry;

namespace OpenAi.Http;

/// <summary>The client's options, completed from the environment and validated; all calls share them.</summary>
internal sealed class ClientSettings
{
    private static readonly Uri _openAi = new("https://api.openai.com/v1");

    private readonly string? _proxyPassword;

    public ClientSettings(OpenAiClientOptions options, HttpClient? httpClient = null)
    {
        if (OptionsCheck.Problems(options) is [var problem, ..])
            throw new ArgumentException(problem, nameof(options));
        if (ClientEnvironment.NeedsKey(options) && ClientEnvironment.ApiKey is null)
            throw new MissingApiKeyException();
        if (ClientEnvironment.Problems(options, httpClient) is [var environmentProblem, ..])
            throw new ArgumentException(environmentProblem);
        var address = options.BaseAddress ?? httpClient?.BaseAddress ?? ClientEnvironment.BaseAddress ?? _openAi;
        if (OptionsCheck.AddressProblem(address) is { } addressProblem)
            throw new ArgumentException($"HttpClient.BaseAddress: {addressProblem}", nameof(httpClient));
        BaseAddress = new BaseAddress(AzureAddress.Completed(address), options.Query);
        Authentication = options.Authentication;
        ApiKeyProvider = options.ApiKeyProvider;
        if (Authentication != OpenAiAuthentication.None && ApiKeyProvider is null)
            ApiKey = options.ApiKey ?? ClientEnvironment.ApiKey;
        ConnectTimeout = options.ConnectTimeout;
        HttpClientTimeout = httpClient?.Timeout ?? System.Threading.Timeout.InfiniteTimeSpan;
        HttpVersion = options.HttpVersion ?? httpClient?.DefaultRequestVersion ?? System.Net.HttpVersion.Version11;
        HttpVersionPolicy = options.HttpVersionPolicy ?? httpClient?.DefaultVersionPolicy ?? HttpVersionPolicy.RequestVersionOrLower;
        SendIdempotencyKeys = options.SendIdempotencyKeys;
        ExpectContinueFrom = options.ExpectContinueFrom;
        MaxRetries = options.MaxRetries;
        RetryDelay = options.RetryDelay;
        MaxRetryDelay = options.MaxRetryDelay;
        AttemptTimeout = options.AttemptTimeout;
        StreamStartTimeout = options.StreamStartTimeout;
        StreamIdleTimeout = options.StreamIdleTimeout;
        CommentsKeepStreamsAlive = options.CommentsKeepStreamsAlive;
        MaxResponseBytes = options.MaxResponseBytes;
        MaxEventBytes = options.MaxEventBytes;
        HttpClientBufferSize = httpClient?.MaxResponseContentBufferSize ?? int.MaxValue;
        Timeout = options.Timeout;
        TimeProvider = options.TimeProvider;
        Randomizer = options.Randomizer ?? RandomNumber.Next;
        Loggers = new Loggers(options.LoggerFactory);
        Telemetry = new TelemetrySettings(options.Telemetry, BaseAddress.Root);
        Headers = CommonHeaders(options);
        _proxyPassword = (options.Proxy?.Credentials as System.Net.NetworkCredential)?.Password;
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback && Authentication != OpenAiAuthentication.None)
            Log.PlainHttp(Loggers.Of(nameof(OpenAiClient)), $"{address.Scheme}://{address.Authority}");
    }

    public BaseAddress BaseAddress { get; }

    public OpenAiAuthentication Authentication { get; }

    public string? ApiKey { get; }

    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; }

    public TimeSpan ConnectTimeout { get; }

    /// <summary>The timeout of the caller's <see cref="HttpClient"/>, which applies in addition to those of the options.</summary>
    public TimeSpan HttpClientTimeout { get; }

    public Version HttpVersion { get; }

    public HttpVersionPolicy HttpVersionPolicy { get; }

    public bool SendIdempotencyKeys { get; }

    public long? ExpectContinueFrom { get; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public TimeSpan MaxRetryDelay { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan StreamStartTimeout { get; }

    public TimeSpan StreamIdleTimeout { get; }

    public bool CommentsKeepStreamsAlive { get; }

    public int? MaxResponseBytes { get; }

    public int MaxEventBytes { get; }

    /// <summary>The limit on the answers that the caller's <see cref="HttpClient"/> buffers.</summary>
    public long HttpClientBufferSize { get; }

    public TimeSpan? Timeout { get; }

    public TimeProvider TimeProvider { get; }

    public Func<double> Randomizer { get; }

    public Loggers Loggers { get; }

    public TelemetrySettings Telemetry { get; }

    public Dictionary<string, string> Headers { get; }

    /// <summary>The secrets that no message may contain, besides the key.</summary>
    public IReadOnlyList<string> Secrets => field ??=
    [
        .. Http.Secrets.InHeaders(Headers),
        .. Http.Secrets.InQuery(QueryString.Parse(BaseAddress.Query)),
        .. _proxyPassword is { } password ? [password] : Array.Empty<string>(),
    ];

    private static Dictionary<string, string> CommonHeaders(OpenAiClientOptions options)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["User-Agent"] = UserAgent.Value };
        if ((options.Organization ?? ClientEnvironment.Organization) is { } organization)
            headers["OpenAI-Organization"] = organization;
        if ((options.Project ?? ClientEnvironment.Project) is { } project)
            headers["OpenAI-Project"] = project;
        foreach (var (name, value) in options.Headers)
            headers[name] = value;
        return headers;
    }
}
