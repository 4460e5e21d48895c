using System.Buffers;
using System.Text;

namespace OpenAi.Http;

/// <summary>Finds the mistakes in <see cref="OpenAiClientOptions"/>; each message names the option.</summary>
internal static class OptionsCheck
{
    private static readonly SearchValues<char> _nameCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly TimeSpan _longestWait = TimeSpan.FromDays(1);

    public static List<string> Problems(OpenAiClientOptions options)
    {
        var problems = new List<string>();
        if (options.ApiKey is { } key && options.ApiKeyProvider is null && ApiKey.Problem(key) is { } keyProblem)
            problems.Add($"ApiKey: {keyProblem}");
        if (options.BaseAddress is { } address && (AddressProblem(address) ?? AzureAddress.Problem(address)) is { } addressProblem)
            problems.Add($"BaseAddress: {addressProblem}");
        if (options.Authentication is not (OpenAiAuthentication.Bearer or OpenAiAuthentication.ApiKeyHeader or OpenAiAuthentication.None))
            problems.Add($"Authentication: {options.Authentication} is not one of Bearer, ApiKeyHeader and None.");
        if (options.MaxRetries < 0)
            problems.Add(FormattableString.Invariant($"MaxRetries: {options.MaxRetries} is negative; 0 switches retries off."));
        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > _longestWait)
            problems.Add($"RetryDelay: {options.RetryDelay} is not between zero and one day.");
        if (options.MaxRetryDelay < TimeSpan.Zero || options.MaxRetryDelay > _longestWait)
            problems.Add($"MaxRetryDelay: {options.MaxRetryDelay} is not between zero and one day.");
        if (options.Telemetry is null)
            problems.Add("Telemetry: it must not be null; new TelemetryOptions { Enabled = false } switches it off.");
        if (options.Telemetry is { MaxContentLength: <= 0 })
            problems.Add(FormattableString.Invariant($"Telemetry:MaxContentLength: {options.Telemetry.MaxContentLength} is not positive; CapturesContent = false switches content off."));
        if (options.TimeProvider is null)
            problems.Add("TimeProvider: it must not be null; TimeProvider.System is the default.");
        if (LimitProblem(options.ConnectTimeout) is { } connectProblem)
            problems.Add($"ConnectTimeout: {connectProblem}");
        if (LimitProblem(options.AttemptTimeout) is { } attemptProblem)
            problems.Add($"AttemptTimeout: {attemptProblem}");
        if (LimitProblem(options.StreamStartTimeout) is { } startProblem)
            problems.Add($"StreamStartTimeout: {startProblem}");
        if (LimitProblem(options.StreamIdleTimeout) is { } idleProblem)
            problems.Add($"StreamIdleTimeout: {idleProblem}");
        if (LimitProblem(options.Timeout) is { } callProblem)
            problems.Add($"Timeout: {callProblem}");
        if (options.MaxResponseBytes is <= 0)
            problems.Add(FormattableString.Invariant($"MaxResponseBytes: {options.MaxResponseBytes} is not positive; int.MaxValue is the largest."));
        if (options.MaxEventBytes <= 0)
            problems.Add(FormattableString.Invariant($"MaxEventBytes: {options.MaxEventBytes} is not positive; int.MaxValue is the largest."));
        if (options.Proxy is not null && OperatingSystem.IsBrowser())
            problems.Add("Proxy: a proxy cannot be set in a browser, which uses its own.");
        if (options.ExpectContinueFrom is < 0)
            problems.Add(FormattableString.Invariant($"ExpectContinueFrom: {options.ExpectContinueFrom} is negative; null switches Expect: 100-continue off."));
        if (HeaderProblem(options.Organization ?? "") is { } organizationProblem)
            problems.Add($"Organization: {organizationProblem}");
        if (HeaderProblem(options.Project ?? "") is { } projectProblem)
            problems.Add($"Project: {projectProblem}");
        foreach (var (name, value) in options.Headers)
        {
            if ((NameProblem(name) ?? HeaderProblem(value)) is { } headerProblem)
                problems.Add($"Headers:{name.ReplaceLineEndings(" ")}: {headerProblem}");
        }
        foreach (var (name, value) in options.Query)
        {
            if (value is null)
                problems.Add($"Query:{name}: its value is null.");
        }
        return problems;
    }

    public static string? AddressProblem(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? null
            : $"'{AddressText.Shown(address.OriginalString)}' is not an absolute http or https address, such as {Like(address)}.";

    // For the address of a WebSocket, the suggestion keeps the host.
    private static string Like(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "wss" or "ws", UserInfo: "", Host.Length: > 0 } ? $"https://{address.Authority}/v1" : "https://api.openai.com/v1";

    /// <summary>Returns the problem of a timeout; <see langword="null"/> when it is valid.</summary>
    public static string? LimitProblem(TimeSpan? value) =>
        value is not { } limit || limit == Timeout.InfiniteTimeSpan || (limit > TimeSpan.Zero && limit.TotalMilliseconds <= int.MaxValue)
            ? null
            : $"{limit} is not a valid timeout; it must be positive and under 24 days, or Timeout.InfiniteTimeSpan.";

    /// <summary>Returns the problem of a header's name; <see langword="null"/> when it is valid.</summary>
    public static string? NameProblem(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAnyExcept(_nameCharacters) ? null : "this is not a valid header name.";

    /// <summary>
    /// Returns the problem of a header's value, without quoting it, because it may be a secret; <see langword="null"/> when it is valid.
    /// </summary>
    public static string? HeaderProblem(string? value) =>
        value is null ? "its value is null."
        : value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0 ? "its value contains a line break."
        : !Ascii.IsValid(value) ? "its value contains a character that is not ASCII."
        : null;
}
