using System.Globalization;
using System.Runtime.CompilerServices;
using OpenAi.Errors;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Webhooks;

/// <summary>
/// Verifies that a webhook comes from the server, and reads its event. It needs no client and no API key. Create one and reuse it.
/// Thread-safe.
/// </summary>
/// <remarks>
/// Pass the body as the received bytes, before anything parses it: JSON that was parsed and serialized again has a different signature.
/// Answer with status 2xx quickly, and process the event afterwards; after any other answer, also a redirect, the server repeats the
/// delivery for up to three days, with the same <see cref="WebhookEvent.DeliveryId"/>.
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Testing;
/// using OpenAi.Webhooks;
///
/// const string secret = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=";
/// var received = FakeWebhook.From(new BatchCompletedWebhookEvent { Data = new() { Id = "batch_1" } }, secret);
///
/// var verifier = new WebhookVerifier(secret);
/// if (verifier.Read(received.Body.Span, received.Headers) is BatchCompletedWebhookEvent { Data.Id: var id })
///     Console.WriteLine($"{id} is complete");
/// </code>
/// </example>
public class WebhookVerifier
{
    private const string IdHeader = "webhook-id";
    private const string TimestampHeader = "webhook-timestamp";
    private const string SignatureHeader = "webhook-signature";

    private readonly WebhookSecret[] _secrets;
    private readonly TimeSpan _tolerance;
    private readonly TimeProvider _time;

    /// <summary>Creates a verifier with the secret in the environment variable <c>OPENAI_WEBHOOK_SECRET</c>.</summary>
    /// <exception cref="ArgumentException">The variable is not set, or is not a valid secret.</exception>
    public WebhookVerifier()
        : this(new WebhookVerifierOptions())
    {
    }

    /// <summary>Creates a verifier with a secret.</summary>
    /// <param name="secret">The secret, such as <c>whsec_…</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, blank, or not a valid secret.</exception>
    [OverloadResolutionPriority(1)]
    public WebhookVerifier(string secret)
        : this(new WebhookVerifierOptions { Secrets = [secret] })
    {
    }

    /// <summary>Creates a verifier.</summary>
    /// <param name="options">The secrets and other settings, which are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or its clock is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A secret is blank or invalid, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public WebhookVerifier(WebhookVerifierOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.TimeProvider);
        ArgumentNullException.ThrowIfNull(options.Secrets);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Tolerance, TimeSpan.Zero);
        (_tolerance, _time) = (options.Tolerance, options.TimeProvider);
        _secrets = options.Secrets.Count > 0
            ? [.. options.Secrets.Select(static secret => new WebhookSecret(secret))]
            : [new(ClientEnvironment.WebhookSecret ?? throw new ArgumentException($"There is no webhook secret. Pass one, or set the environment variable {ClientEnvironment.WebhookSecretName}.", nameof(options)))];
    }

    /// <summary>Verifies a webhook, and reads its event.</summary>
    /// <param name="body">The body of the request, as the received bytes.</param>
    /// <param name="header">Gets a header of the request by its name, such as <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
    /// <returns>The event; one of a kind that this version of the library does not know is an <see cref="UnknownWebhookEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    /// <exception cref="InvalidResponseException">The webhook is from the server, but its body is not the JSON of an event.</exception>
    [OverloadResolutionPriority(1)]
    public virtual WebhookEvent Read(ReadOnlySpan<byte> body, Func<string, string?> header)
    {
        Verify(body, header);
        try
        {
            var webhook = WireJson.Read(body, WebhookEvent.ReadJson);
            webhook.DeliveryId = header(IdHeader);
            return webhook;
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            throw new InvalidResponseException(
                $"The webhook is from the server, but its body is not the JSON of an event: {ErrorText.WithoutPlace(exception.Message)}", ErrorText.Excerpt(ErrorText.Cut(body)), null, null, exception);
        }
    }

    /// <summary>Verifies a webhook, and reads its event.</summary>
    /// <param name="body">The body of the request, as the received bytes.</param>
    /// <param name="headers">The headers of the request; the case of their names is ignored.</param>
    /// <returns>The event; one of a kind that this version of the library does not know is an <see cref="UnknownWebhookEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    /// <exception cref="InvalidResponseException">The webhook is from the server, but its body is not the JSON of an event.</exception>
    public virtual WebhookEvent Read(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers) => Read(body, Lookup(headers));

    /// <summary>Verifies a webhook without reading its event.</summary>
    /// <param name="body">The body of the request, as the received bytes.</param>
    /// <param name="header">Gets a header of the request by its name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    [OverloadResolutionPriority(1)]
    public virtual void Verify(ReadOnlySpan<byte> body, Func<string, string?> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var id = Required(header, IdHeader);
        var timestamp = Required(header, TimestampHeader);
        var signatures = Required(header, SignatureHeader);
        CheckTime(timestamp);
        var isSigned = false;
        foreach (var secret in _secrets)
            isSigned |= secret.Matches(signatures, id, timestamp, body);
        if (!isSigned)
            throw new WebhookSignatureException(WebhookSignatureFailure.NoMatch, "The webhook's signature does not match. Either the webhook is not from the server, its body was changed on the way (read it as bytes), or it was signed with another secret.");
    }

    /// <summary>Verifies a webhook without reading its event.</summary>
    /// <param name="body">The body of the request, as the received bytes.</param>
    /// <param name="headers">The headers of the request; the case of their names is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    public virtual void Verify(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers) => Verify(body, Lookup(headers));

    private static Func<string, string?> Lookup(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return name => headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    private static string Required(Func<string, string?> header, string name) =>
        header(name) is { Length: > 0 } value
            ? value
            : throw new WebhookSignatureException(WebhookSignatureFailure.MissingHeader, $"The webhook has no header '{name}'.");

    private void CheckTime(string timestamp)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            throw new WebhookSignatureException(WebhookSignatureFailure.InvalidTimestamp, $"The webhook's header '{TimestampHeader}' is not a time in seconds since 1970.");
        var age = _time.GetUtcNow().ToUnixTimeSeconds() - seconds;
        if (Math.Abs(age) <= _tolerance.TotalSeconds)
            return;
        throw age > 0
            ? new WebhookSignatureException(WebhookSignatureFailure.TooOld, $"The webhook was signed {age} seconds ago, but at most {ErrorText.Of(_tolerance)} are allowed.")
            : new WebhookSignatureException(WebhookSignatureFailure.TooNew, $"The webhook was signed {-age} seconds in the future, but at most {ErrorText.Of(_tolerance)} are allowed; check the clock of this machine.");
    }
}
