using OpenAi.Json;

namespace OpenAi.Tokenization.BytePairs;

/// <summary>Receives the tokens of a text, and only counts them or also stores them.</summary>
internal struct TokenSink
{
    private int[]? _tokens;

    private TokenSink(int[]? tokens) => _tokens = tokens;

    public int Count { get; private set; }

    public static TokenSink Counting() => new(null);

    public static TokenSink Keeping(int expected) => new(BoundedPool<int>.Rent(Math.Max(expected, 16)));

    public void Add(int token)
    {
        if (_tokens is { } tokens)
        {
            if (Count == tokens.Length)
            {
                tokens = Grow(tokens);
            }

            tokens[Count] = token;
        }

        Count++;
    }

    public readonly int[] ToArray() => _tokens.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        if (_tokens is { } tokens)
        {
            _tokens = null;
            BoundedPool<int>.Return(tokens);
        }
    }

    private int[] Grow(int[] tokens)
    {
        return _tokens = BoundedPool<int>.Grown(tokens);
    }
}
