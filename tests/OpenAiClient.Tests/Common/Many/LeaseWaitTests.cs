using System.Threading.RateLimiting;

namespace OpenAi.Tests.Common.Many;

public class LeaseWaitTests
{
    public static TheoryData<string, object?, double?> Leases => new()
    {
        { "RETRY_AFTER", TimeSpan.FromSeconds(1.5), 1.5 },
        { "RATELIMIT_RETRYAFTER", 3, 3 },
        { "RATELIMIT_RETRYAFTER", 3L, 3 },
        { "RATELIMIT_RETRYAFTER", 0, 0.1 },
        { "x-retry-after", 3, null },
        { "RateLimit_RetryAfter", 0.25, 0.25 },
        { "RATELIMIT_RETRYAFTER", "soon", null },
        { "RATELIMIT_RETRYAFTER", null, null },
        { "RATELIMIT_LIMIT", 3, null },
    };

    [Theory]
    [MemberData(nameof(Leases), DisableDiscoveryEnumeration = true)]
    public void A_refusal_says_when_to_ask_again(string name, object? value, double? seconds)
    {
        using var lease = new Lease(name, value);

        Assert.Equal(seconds, LeaseWait.Of(lease)?.TotalSeconds);
    }

    private sealed class Lease(string name, object? value) : RateLimitLease
    {
        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = value;
            return metadataName == name;
        }
    }
}
