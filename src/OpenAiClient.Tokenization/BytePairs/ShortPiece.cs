namespace OpenAi.Tokenization.BytePairs;

/// <summary>Merges a piece by checking all its pairs each time, which is the fastest way for words.</summary>
internal static class ShortPiece
{
    /// <summary>The number of bytes from which on <see cref="LongPiece"/> is faster.</summary>
    public const int Limit = 128;

    /// <summary>The required length of the scratch memory.</summary>
    public const int ScratchLength = 3 * (Limit + 1);

    /// <summary>Adds the tokens of a piece that is not a token itself.</summary>
    public static void Add(Vocabulary vocabulary, ReadOnlySpan<byte> piece, Span<int> scratch, ref TokenSink sink)
    {
        var starts = scratch[..(piece.Length + 1)];
        var tokens = scratch.Slice(Limit + 1, piece.Length);
        // The rank of the merge of each part with the next one.
        var ranks = scratch.Slice(2 * (Limit + 1), piece.Length);
        for (var index = 0; index < piece.Length; index++)
        {
            starts[index] = index;
            tokens[index] = vocabulary.RankOf(piece[index]);
            ranks[index] = index + 1 < piece.Length ? vocabulary.RankOf(piece.Slice(index, 2)) : Vocabulary.NoRank;
        }

        starts[piece.Length] = piece.Length;
        var count = piece.Length;
        while (count > 1)
        {
            var best = IndexOfLowest(ranks[..(count - 1)]);
            if (ranks[best] == Vocabulary.NoRank)
            {
                break;
            }

            tokens[best] = ranks[best];
            Remove(starts, best + 1, count + 1);
            Remove(tokens, best + 1, count);
            Remove(ranks, best + 1, count);
            count--;
            ranks[best] = best + 1 < count ? vocabulary.RankOf(piece[starts[best]..starts[best + 2]]) : Vocabulary.NoRank;
            if (best > 0)
            {
                ranks[best - 1] = vocabulary.RankOf(piece[starts[best - 1]..starts[best + 1]]);
            }
        }

        foreach (var token in tokens[..count])
        {
            sink.Add(token);
        }
    }

    private static int IndexOfLowest(ReadOnlySpan<int> ranks)
    {
        var best = 0;
        for (var index = 1; index < ranks.Length; index++)
        {
            if (ranks[index] < ranks[best])
            {
                best = index;
            }
        }

        return best;
    }

    private static void Remove(Span<int> values, int at, int count) => values[(at + 1)..count].CopyTo(values[at..]);
}
