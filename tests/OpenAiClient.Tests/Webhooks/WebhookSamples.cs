using OpenAi.Webhooks;

namespace OpenAi.Tests.Webhooks;

/// <summary>The delivery with which OpenAI's own libraries are tested.</summary>
internal static class WebhookSamples
{
    public const string Secret = "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=";
    public const string Id = "wh_685c059ae39c8190af8c71ed1022a24d";
    public const string Signature = "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=";
    public const long Time = 1750861210;

    public static byte[] Body =>
        """{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, "type": "response.completed", "data": {"id": "resp_123"}}"""u8.ToArray();

    public static Dictionary<string, string> Headers(string id = Id, string? timestamp = null, string signature = Signature) => new()
    {
        ["Webhook-Id"] = id,
        ["Webhook-Timestamp"] = timestamp ?? $"{Time}",
        ["Webhook-Signature"] = signature,
    };

    /// <summary>A verifier whose clock is some seconds after the delivery.</summary>
    public static WebhookVerifier Verifier(double after = 0, params string[] secrets)
    {
        var clock = new Standing(DateTimeOffset.FromUnixTimeSeconds(Time).AddSeconds(after));
        return new(new WebhookVerifierOptions { Secrets = secrets.Length > 0 ? secrets : [Secret], TimeProvider = clock });
    }

    private sealed class Standing(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
