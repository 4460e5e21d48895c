using System.Runtime.CompilerServices;

namespace OpenAi.Schemas;

/// <summary>The pieces of a streamed answer, and what they come to as the last one.</summary>
internal static class StructuredPieces
{
    /// <param name="events">The stream.</param>
    /// <param name="fold">Begins a fold, for each enumeration its own: what takes an event, and what gives the last piece.</param>
    /// <param name="piece">Makes a piece of an event.</param>
    /// <param name="cancellationToken">The enumeration's own.</param>
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
