using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>
/// Accumulates the pieces of a stream to the answer that the same request would have had without streaming. It uses no network and no
/// clock. Not thread-safe.
/// </summary>
public sealed class CompletionAccumulator
{
    // 128 choices of each of 2048 prompts are more than any server returns at once.
    internal const int MaxIndex = 128 * 2048;

    private readonly SortedDictionary<int, CompletionChoiceAccumulator> _choices = [];
    private readonly ExtraFold _fields = new(joinsTexts: false);
    private readonly Completion _head = new() { Object = "text_completion" };

    /// <summary>The text of the first choice so far.</summary>
    public string Text => _choices.Count > 0 ? _choices.First().Value.Text : "";

    /// <summary>Accumulates a whole stream. Exceptions of the stream reach the caller unchanged.</summary>
    /// <param name="pieces">The stream.</param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <returns>The whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pieces"/> is <see langword="null"/>.</exception>
    public static async Task<Completion> FoldAsync(IAsyncEnumerable<Completion> pieces, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var accumulator = new CompletionAccumulator();
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(piece);
        return accumulator.ToCompletion();
    }

    /// <summary>Adds the next piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <exception cref="ArgumentNullException"><paramref name="piece"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidResponseException">The index of a choice in the piece is out of bounds.</exception>
    public void Add(Completion piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        if (piece.Id.Length > 0)
            _head.Id = piece.Id;
        if (piece.Model.Length > 0)
            _head.Model = piece.Model;
        if (_head.Created is null || _head.Created == DateTimeOffset.UnixEpoch)
            _head.Created = piece.Created ?? _head.Created;
        _head.Usage = piece.Usage ?? _head.Usage;
        _head.SystemFingerprint = piece.SystemFingerprint ?? _head.SystemFingerprint;
        _head.ResponseInfo = piece.ResponseInfo ?? _head.ResponseInfo;
        _fields.Add(piece.ExtraFields);
        foreach (var choice in piece.Choices)
        {
            if (choice is null)
                continue;
            var index = StreamIndex.Check(choice.Index ?? 0, "choices", MaxIndex - 1);
            if (!_choices.TryGetValue(index, out var accumulator))
                _choices[index] = accumulator = new CompletionChoiceAccumulator(index);
            accumulator.Add(choice);
        }
    }

    /// <summary>Returns the answer that was accumulated so far; more pieces may be added afterwards.</summary>
    /// <returns>The answer.</returns>
    public Completion ToCompletion() => _head with
    {
        ExtraFields = _fields.ToFields(),
        Choices = [.. _choices.Values.Select(static choice => choice.ToChoice())],
    };
}
