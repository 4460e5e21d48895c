using OpenAi.Json;

namespace OpenAi.Tokenization.BytePairs;

/// <summary>A priority queue of pairs by rank, the leftmost first among equals. The framework's queue cannot use pooled memory.</summary>
internal struct MergeQueue(int capacity)
{
    private const int Children = 4;

    // The upper half is the rank and the lower half the position, so that one comparison orders by both.
    private ulong[] _heap = BoundedPool<ulong>.Rent(capacity);
    private int _count;

    public void Add(int rank, int place)
    {
        if (_count == _heap.Length)
        {
            Grow();
        }

        var heap = _heap;
        var item = ((ulong)rank << 32) | (uint)place;
        var at = _count++;
        while (at > 0)
        {
            var parent = (at - 1) / Children;
            if (heap[parent] <= item)
            {
                break;
            }

            heap[at] = heap[parent];
            at = parent;
        }

        heap[at] = item;
    }

    public bool TryTake(out int rank, out int place)
    {
        if (_count == 0)
        {
            (rank, place) = (0, 0);
            return false;
        }

        var first = _heap[0];
        (rank, place) = ((int)(first >> 32), (int)first);
        var last = _heap[--_count];
        if (_count > 0)
        {
            Sink(_heap.AsSpan(0, _count), last);
        }

        return true;
    }

    public readonly void Dispose() => BoundedPool<ulong>.Return(_heap);

    private static void Sink(Span<ulong> heap, ulong item)
    {
        var at = 0;
        for (var child = 1; child < heap.Length; child = at * Children + 1)
        {
            var least = child;
            var end = Math.Min(child + Children, heap.Length);
            for (var other = child + 1; other < end; other++)
            {
                least = heap[other] < heap[least] ? other : least;
            }

            if (heap[least] >= item)
            {
                break;
            }

            heap[at] = heap[least];
            at = least;
        }

        heap[at] = item;
    }

    private void Grow()
    {
        _heap = BoundedPool<ulong>.Grown(_heap);
    }
}
