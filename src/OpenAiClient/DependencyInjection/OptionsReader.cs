using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>
/// Reads <see cref="OpenAiClientOptions"/> from configuration. It does not use the binder, because the binder's source generator does not
/// support the delegates in the options, and its messages do not describe the expected value. An empty value counts as not set.
/// </summary>
internal sealed class OptionsReader(IConfiguration section, string optionsName)
{
    private const string TimeForm = "a time such as 00:01:30 (hours, minutes, seconds), or Infinite";
    private const string ProxyForm = "the address of a proxy, such as http://proxy.example:8080";
    private const string AddressForm = "an absolute address such as https://api.openai.com/v1";

    private delegate bool Parser<T>(string text, out T value);

    private readonly List<string> _problems = [];

    public void ReadInto(OpenAiClientOptions options)
    {
        options.ApiKey = Text(nameof(options.ApiKey)) ?? options.ApiKey;
        options.Organization = Text(nameof(options.Organization)) ?? options.Organization;
        options.Project = Text(nameof(options.Project)) ?? options.Project;
        options.Authentication = Value<OpenAiAuthentication>(nameof(options.Authentication), TryName, "Bearer, ApiKeyHeader or None") ?? options.Authentication;
        options.BaseAddress = Address(nameof(options.BaseAddress), AddressForm, static _ => true) ?? options.BaseAddress;
        options.MaxRetries = Value<int>(nameof(options.MaxRetries), TryNumber, "a whole number") ?? options.MaxRetries;
        options.RetryDelay = Time(nameof(options.RetryDelay)) ?? options.RetryDelay;
        options.MaxRetryDelay = Time(nameof(options.MaxRetryDelay)) ?? options.MaxRetryDelay;
        options.ConnectTimeout = Time(nameof(options.ConnectTimeout)) ?? options.ConnectTimeout;
        options.AttemptTimeout = Time(nameof(options.AttemptTimeout)) ?? options.AttemptTimeout;
        options.StreamStartTimeout = Time(nameof(options.StreamStartTimeout)) ?? options.StreamStartTimeout;
        options.StreamIdleTimeout = Time(nameof(options.StreamIdleTimeout)) ?? options.StreamIdleTimeout;
        options.Timeout = Time(nameof(options.Timeout)) ?? options.Timeout;
        options.CommentsKeepStreamsAlive = Value<bool>(nameof(options.CommentsKeepStreamsAlive), bool.TryParse, "true or false") ?? options.CommentsKeepStreamsAlive;
        options.MaxResponseBytes = Value<int>(nameof(options.MaxResponseBytes), TryNumber, "a whole number") ?? options.MaxResponseBytes;
        options.MaxEventBytes = Value<int>(nameof(options.MaxEventBytes), TryNumber, "a whole number") ?? options.MaxEventBytes;
        options.HttpVersion = Version(nameof(options.HttpVersion)) ?? options.HttpVersion;
        options.HttpVersionPolicy = Value<HttpVersionPolicy>(
            nameof(options.HttpVersionPolicy), TryName, "RequestVersionOrLower, RequestVersionOrHigher or RequestVersionExact") ?? options.HttpVersionPolicy;
        options.SendIdempotencyKeys = Value<bool>(nameof(options.SendIdempotencyKeys), bool.TryParse, "true or false") ?? options.SendIdempotencyKeys;
        options.ExpectContinueFrom = Value<long>(nameof(options.ExpectContinueFrom), TryNumber, "a whole number") ?? options.ExpectContinueFrom;
        options.Telemetry.Enabled = Value<bool>($"{nameof(options.Telemetry)}:{nameof(TelemetryOptions.Enabled)}", bool.TryParse, "true or false") ?? options.Telemetry.Enabled;
        options.Telemetry.CapturesContent = Value<bool>(
            $"{nameof(options.Telemetry)}:{nameof(TelemetryOptions.CapturesContent)}", bool.TryParse, "true or false") ?? options.Telemetry.CapturesContent;
        options.Telemetry.LogsBodies = Value<bool>($"{nameof(options.Telemetry)}:{nameof(TelemetryOptions.LogsBodies)}", bool.TryParse, "true or false") ?? options.Telemetry.LogsBodies;
        options.Telemetry.MaxContentLength = Value<int>(
            $"{nameof(options.Telemetry)}:{nameof(TelemetryOptions.MaxContentLength)}", TryNumber, "a whole number") ?? options.Telemetry.MaxContentLength;
        options.Proxy = Address(nameof(options.Proxy), ProxyForm, IsProxy) is { } proxy ? new WebProxy(proxy) : options.Proxy;
        Map(nameof(options.Headers), options.Headers);
        Map(nameof(options.Query), options.Query);
        if (_problems.Count > 0)
            throw new OptionsValidationException(optionsName, typeof(OpenAiClientOptions), _problems);
    }

    private string? Text(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private T? Value<T>(string name, Parser<T> parse, string form)
        where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        if (parse(text.Trim(), out var value))
            return value;
        Report(name, text, form);
        return null;
    }

    private TimeSpan? Time(string name) => Value<TimeSpan>(name, TryTime, TimeForm);

    private Uri? Address(string name, string form, Func<Uri, bool> isRight)
    {
        if (Text(name) is not { } text)
            return null;
        if (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && isRight(address))
            return address;
        Report(name, AddressText.Shown(text), form);
        return null;
    }

    private static bool IsProxy(Uri address) => address.Host.Length > 0 && address.Scheme is ("http" or "https" or "socks4" or "socks4a" or "socks5");

    private Version? Version(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (System.Version.TryParse(text.Trim(), out var version))
            return version;
        Report(name, text, "a version such as 2.0");
        return null;
    }

    private void Map(string name, IDictionary<string, string> target)
    {
        foreach (var entry in section.GetSection(name).GetChildren())
        {
            if (entry.Value is { } value)
                target[entry.Key] = value;
        }
    }

    private void Report(string name, string text, string form) =>
        _problems.Add($"{(section is IConfigurationSection { Path: var path } ? path + ":" : "")}{name}: '{ApiKey.Hide(text)}' is not {form}.");

    private static bool TryNumber<T>(string text, out T value)
        where T : struct, System.Numerics.INumber<T> =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryName<T>(string text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && char.IsAsciiLetter(text[0]) && Enum.IsDefined(value);

    private static bool TryTime(string text, out TimeSpan value)
    {
        value = Timeout.InfiniteTimeSpan;
        // TimeSpan.Parse would read "30" as thirty days.
        return text.Equals("Infinite", StringComparison.OrdinalIgnoreCase)
            || (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value));
    }
}
