using System.Collections.Concurrent;

namespace OpenAi.Testing.Http;

/// <summary>Which requests go wrong: the next ones, and those that fit a condition.</summary>
internal sealed class FaultScript
{
    private readonly ConcurrentStack<Condition> _conditions = new();
    private readonly ConcurrentQueue<FakeFault> _queue = new();

    /// <summary>What was told to fail and did not.</summary>
    public IEnumerable<string> Unused
    {
        get
        {
            if (!_queue.IsEmpty)
                yield return $"fake.Fail: {_queue.Count} queued and not asked for";
            if (_conditions.Count(static condition => !condition.IsUsed) is > 0 and var conditions)
                yield return $"fake.When: {conditions} that no request fitted";
        }
    }

    public void Add(FakeFault fault) => _queue.Enqueue(fault);

    public void Add(Func<FakeRequest, bool> fits, FakeFault fault, int? times) => _conditions.Push(new(fits, fault, times));

    public FakeFault? Next(FakeRequest request)
    {
        foreach (var condition in _conditions)
        {
            if (condition.Fits(request))
                return condition.Fault;
        }
        return _queue.TryDequeue(out var next) ? next : null;
    }

    private sealed class Condition(Func<FakeRequest, bool> fits, FakeFault fault, int? times)
    {
        private long _left = times ?? long.MaxValue;

        public FakeFault Fault => fault;

        public bool IsUsed => Interlocked.Read(ref _left) != (times ?? long.MaxValue);

        public bool Fits(FakeRequest request) => Interlocked.Read(ref _left) > 0 && fits(request) && Interlocked.Decrement(ref _left) >= 0;
    }
}
