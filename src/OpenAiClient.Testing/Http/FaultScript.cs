using System.Collections.Concurrent;

namespace OpenAi.Testing.Http;

/// <summary>The faults of requests: of the next ones, and of those that match a condition.</summary>
internal sealed class FaultScript
{
    private readonly ConcurrentStack<Condition> _conditions = new();
    private readonly ConcurrentQueue<FakeFault> _queue = new();

    /// <summary>The scripted faults that have not occurred.</summary>
    public IEnumerable<string> Unused
    {
        get
        {
            if (!_queue.IsEmpty)
                yield return $"fake.Fail: {_queue.Count} queued, but not requested";
            if (_conditions.Count(static condition => !condition.IsUsed) is > 0 and var conditions)
                yield return $"fake.When: {conditions} that no request matched";
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
