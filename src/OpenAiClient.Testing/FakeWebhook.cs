using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using OpenAi.Json;
using OpenAi.Webhooks;

namespace OpenAi.Testing;

/// <summary>
/// A signed webhook like the server would send it, for tests of a program that receives webhooks. It needs no fake server.
/// </summary>
/// <example>
/// <code>
/// using OpenAi.Testing;
/// using OpenAi.Webhooks;
///
/// var webhook = FakeWebhook.From(new BatchCompletedWebhookEvent { Data = new() { Id = "batch_1" } }, "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=");
/// using var sent = webhook.ToRequest(new Uri("https://app.test/webhook"));   // what an HttpClient of your test sends
/// Console.WriteLine(new WebhookVerifier("whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=").Read(webhook.Body.Span, webhook.Headers).Type);
/// </code>
/// </example>
public sealed class FakeWebhook
{
    private static int _last;

    private FakeWebhook(string json, string secret, string? deliveryId, TimeProvider? timeProvider)
    {
        var id = deliveryId ?? string.Create(CultureInfo.InvariantCulture, $"wh_fake{Interlocked.Increment(ref _last)}");
        var time = (timeProvider ?? TimeProvider.System).GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Body = Encoding.UTF8.GetBytes(json);
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["webhook-id"] = id,
            ["webhook-timestamp"] = time,
            ["webhook-signature"] = new WebhookSecret(secret).Sign(id, time, Body.Span),
        };
    }

    /// <summary>The body: the JSON of the event.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The three headers of the signature, by name, ignoring case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Signs an event.</summary>
    /// <param name="webhook">The event. Its id, object type and time are added when they are missing.</param>
    /// <param name="secret">The secret of the program under test, such as <c>whsec_…</c>, or any text.</param>
    /// <param name="deliveryId">The id of the delivery, by which a program recognizes a repeated one. Default: another one for each webhook,
    /// such as <c>wh_fake1</c>.</param>
    /// <param name="timeProvider">The clock for the timestamp. Default: the system clock.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, blank, or not a valid secret.</exception>
    public static FakeWebhook From(WebhookEvent webhook, string secret, string? deliveryId = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var filled = webhook is UnknownWebhookEvent ? webhook : webhook with
        {
            Id = webhook.Id.Length > 0 ? webhook.Id : "evt_fake",
            Object = "event",
            CreatedAt = webhook.CreatedAt ?? DateTimeOffset.FromUnixTimeSeconds((timeProvider ?? TimeProvider.System).GetUtcNow().ToUnixTimeSeconds()),
        };
        return new(WireJson.Text(filled), secret, deliveryId, timeProvider);
    }

    /// <summary>Signs a text, such as the JSON of an event for which the library has no type.</summary>
    /// <param name="json">The body.</param>
    /// <param name="secret">The secret of the program under test, such as <c>whsec_…</c>, or any text.</param>
    /// <param name="deliveryId">The id of the delivery, by which a program recognizes a repeated one. Default: another one for each webhook,
    /// such as <c>wh_fake1</c>.</param>
    /// <param name="timeProvider">The clock for the timestamp. Default: the system clock.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, blank, or not a valid secret.</exception>
    public static FakeWebhook FromJson(string json, string secret, string? deliveryId = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(json, secret, deliveryId, timeProvider);
    }

    /// <summary>Creates a request with the webhook, which can be sent once.</summary>
    /// <param name="address">The address at which the program under test receives webhooks; absolute, or relative to the base address of
    /// the client that sends it.</param>
    /// <returns>The request, a <c>POST</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is <see langword="null"/>.</exception>
    public HttpRequestMessage ToRequest(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var (name, value) in Headers)
            request.Headers.Add(name, value);
        return request;
    }
}
