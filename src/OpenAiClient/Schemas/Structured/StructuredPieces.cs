using System.Runtime.CompilerServices;

namespace OpenAi.Schemas;

/// <summary>Yields the pieces of a streamed answer, and the result of its fold as the last piece.</summary>
internal static class StructuredPieces
{
    /// <param name="events">The stream.</param>
    /// <param name="fold">Creates a fold for each enumeration: a function that adds an event, and one that returns the last piece.</param>
    /// <param name="piece">Converts an event to a piece.</param>
    /// <param name="cancellationToken">The token of the enumeration.</param>
    public static async IAsyncEnumerable<TPiece> OfAsync<TEvent, TPiece>(
        IAsyncEnumerable<TEvent> events,
        Func<(Action<TEvent> Add, Func<TPiece> Last)> fold,
        Func<TEvent, TPiece> piece,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (add, last) = fold();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            add(item);
            yield return piece(item);
        }
        yield return last();
    }
}
