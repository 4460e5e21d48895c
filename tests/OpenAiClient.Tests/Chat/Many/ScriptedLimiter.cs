using System.Threading.RateLimiting;

namespace OpenAi.Tests.Chat.Many;

/// <summary>Grants or rejects leases or throws as scripted, then grants everything; it records requests and returned leases.</summary>
internal sealed class ScriptedLimiter : RateLimiter
{
    private readonly Queue<TimeSpan?> _refusals = new();
    private readonly Queue<Exception> _failures = new();

    public List<int> Asked { get; } = [];

    public int Returned { get; private set; }

    public override TimeSpan? IdleDuration => null;

    /// <summary>Rejects once, with or without a time to retry.</summary>
    public ScriptedLimiter Refuse(TimeSpan? retryAfter)
    {
        _refusals.Enqueue(retryAfter);
        return this;
    }

    /// <summary>Throws once, before anything else.</summary>
    public ScriptedLimiter Throw(Exception exception)
    {
        _failures.Enqueue(exception);
        return this;
    }

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        lock (_refusals)
        {
            Asked.Add(permitCount);
            if (_failures.TryDequeue(out var failure))
                throw failure;
            return new(_refusals.TryDequeue(out var retryAfter) ? new Lease(this, false, retryAfter) : new Lease(this, true, null));
        }
    }

    private sealed class Lease(ScriptedLimiter limiter, bool granted, TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => granted;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = retryAfter;
            return retryAfter is not null && metadataName == MetadataName.RetryAfter.Name;
        }

        protected override void Dispose(bool disposing)
        {
            lock (limiter._refusals)
                limiter.Returned++;
            base.Dispose(disposing);
        }
    }
}
