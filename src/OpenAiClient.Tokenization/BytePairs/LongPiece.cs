using OpenAi.Json;

namespace OpenAi.Tokenization.BytePairs;

/// <summary>
/// Merges a piece of any length in O(n log n): its parts are a linked list, and a priority queue has the next pair to merge.
/// </summary>
internal static class LongPiece
{
    /// <summary>Adds the tokens of a piece that is not a token itself.</summary>
    public static void Add(Vocabulary vocabulary, ReadOnlySpan<byte> piece, ref TokenSink sink)
    {
        var rented = BoundedPool<Part>.Rent(piece.Length);
        var queue = new MergeQueue(piece.Length);
        try
        {
            var parts = rented.AsSpan(0, piece.Length);
            for (var at = 0; at < parts.Length; at++)
            {
                parts[at] = new() { Previous = at - 1, Next = at + 1, Token = vocabulary.RankOf(piece[at]) };
            }

            for (var at = 0; at < parts.Length; at++)
            {
                Consider(vocabulary, piece, parts, at, ref queue);
            }

            Merge(vocabulary, piece, parts, ref queue);
            for (var at = 0; at < parts.Length; at = parts[at].Next)
            {
                sink.Add(parts[at].Token);
            }
        }
        finally
        {
            queue.Dispose();
            BoundedPool<Part>.Return(rented);
        }
    }

    private static void Merge(Vocabulary vocabulary, ReadOnlySpan<byte> piece, Span<Part> parts, ref MergeQueue queue)
    {
        while (queue.TryTake(out var rank, out var at))
        {
            ref var left = ref parts[at];
            if (left.Rank != rank)
            {
                // One of the two parts was already merged with another.
                continue;
            }

            ref var right = ref parts[left.Next];
            right.Rank = Vocabulary.NoRank;
            left.Token = rank;
            left.Next = right.Next;
            if (left.Next < parts.Length)
            {
                parts[left.Next].Previous = at;
            }

            Consider(vocabulary, piece, parts, at, ref queue);
            if (left.Previous >= 0)
            {
                Consider(vocabulary, piece, parts, left.Previous, ref queue);
            }
        }
    }

    /// <summary>Queues the merge of a part with its next one, if the result is a token.</summary>
    private static void Consider(Vocabulary vocabulary, ReadOnlySpan<byte> piece, Span<Part> parts, int at, ref MergeQueue queue)
    {
        ref var part = ref parts[at];
        part.Rank = part.Next < parts.Length ? vocabulary.RankOf(piece[at..parts[part.Next].Next]) : Vocabulary.NoRank;
        if (part.Rank != Vocabulary.NoRank)
        {
            queue.Add(part.Rank, at);
        }
    }

    /// <summary>A part of the piece, stored at the index where it starts.</summary>
    private struct Part
    {
        public int Previous;
        public int Next;
        public int Token;
        public int Rank;
    }
}
