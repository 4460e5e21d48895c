using System.Globalization;
using System.Runtime.CompilerServices;
using OpenAi.Errors;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Webhooks;

/// <summary>
/// Tells whether a webhook comes from the server, and reads its event. It needs no client and no key. Create one and keep it; it is
/// safe for use by many threads at once.
/// </summary>
/// <remarks>
/// Take the body as the bytes that came, before anything parses it: JSON that was read and written again has another signature. Answer
/// with 2xx soon, and work afterwards; whatever else is answered, redirects too, the server delivers again for three days, under the same
/// <see cref="WebhookEvent.DeliveryId"/>.
/// </remarks>
public class WebhookVerifier
{
    private const string IdHeader = "webhook-id";
    private const string TimestampHeader = "webhook-timestamp";
    private const string SignatureHeader = "webhook-signature";

    private readonly WebhookSecret[] _secrets;
    private readonly TimeSpan _tolerance;
    private readonly TimeProvider _time;

    /// <summary>Creates a verifier with the secret of the environment, <c>OPENAI_WEBHOOK_SECRET</c>.</summary>
    /// <exception cref="ArgumentException">The variable is not set, or holds no secret.</exception>
    public WebhookVerifier()
        : this(new WebhookVerifierOptions())
    {
    }

    /// <summary>Creates a verifier with a secret.</summary>
    /// <param name="secret">The secret, such as <c>whsec_…</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, blank, or no secret.</exception>
    [OverloadResolutionPriority(1)]
    public WebhookVerifier(string secret)
        : this(new WebhookVerifierOptions { Secrets = [secret] })
    {
    }

    /// <summary>Creates a verifier.</summary>
    /// <param name="options">The secrets and more, copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or its clock is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A secret is blank or none, or there is none.</exception>
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
            : [new(ClientEnvironment.WebhookSecret ?? throw new ArgumentException($"There is no webhook secret. Give one, or set the environment variable {ClientEnvironment.WebhookSecretName}.", nameof(options)))];
    }

    /// <summary>Verifies a webhook, and reads its event.</summary>
    /// <param name="body">The body of the request, as its bytes came.</param>
    /// <param name="header">Gives a header of the request by its name, such as <c>name => request.Headers[name]</c> in ASP.NET Core.</param>
    /// <returns>The event; one of a kind that this version does not know is an <see cref="UnknownWebhookEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    /// <exception cref="InvalidResponseException">It is from the server, but no JSON of an event.</exception>
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
                $"The webhook is from the server, but its body is no JSON of an event: {ErrorText.WithoutPlace(exception.Message)}", ErrorText.Excerpt(ErrorText.Cut(body)), null, null, exception);
        }
    }

    /// <summary>Verifies a webhook, and reads its event.</summary>
    /// <param name="body">The body of the request, as its bytes came.</param>
    /// <param name="headers">The headers of the request; their names in any case.</param>
    /// <returns>The event; one of a kind that this version does not know is an <see cref="UnknownWebhookEvent"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookSignatureException">The webhook is not from the server, or too old.</exception>
    /// <exception cref="InvalidResponseException">It is from the server, but no JSON of an event.</exception>
    public virtual WebhookEvent Read(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, string>> headers) => Read(body, Lookup(headers));

    /// <summary>Verifies a webhook, such as one whose body is handed on as it is.</summary>
    /// <param name="body">The body of the request, as its bytes came.</param>
    /// <param name="header">Gives a header of the request by its name.</param>
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
            throw new WebhookSignatureException(WebhookSignatureFailure.NoMatch, "The webhook's signature does not match. Either it is not from the server, its body was changed on the way (read it as bytes), or the secret is another's.");
    }

    /// <summary>Verifies a webhook, such as one whose body is handed on as it is.</summary>
    /// <param name="body">The body of the request, as its bytes came.</param>
    /// <param name="headers">The headers of the request; their names in any case.</param>
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
            throw new WebhookSignatureException(WebhookSignatureFailure.InvalidTimestamp, $"The webhook's header '{TimestampHeader}' is no time in seconds since 1970.");
        var age = _time.GetUtcNow().ToUnixTimeSeconds() - seconds;
        if (Math.Abs(age) <= _tolerance.TotalSeconds)
            return;
        throw age > 0
            ? new WebhookSignatureException(WebhookSignatureFailure.TooOld, $"The webhook was signed {age} seconds ago, and {ErrorText.Of(_tolerance)} are allowed.")
            : new WebhookSignatureException(WebhookSignatureFailure.TooNew, $"The webhook was signed {-age} seconds in the future, and {ErrorText.Of(_tolerance)} are allowed; set the clock.");
    }
}
