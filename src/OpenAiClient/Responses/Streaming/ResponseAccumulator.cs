using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// Accumulates the events of a stream to the response that a call without a stream returns. A snapshot can be taken at any time. Not
/// thread-safe.
/// </summary>
/// <example>
/// <code>
/// using OpenAi.Responses;
///
/// var answer = new ResponseAccumulator();
/// await foreach (var item in openai.Responses.StreamAsync(new() { Model = "gpt-5.6-terra", Input = "Hello" }))
///     answer.Add(item);
/// Console.WriteLine(answer.ToResponse().Usage?.TotalTokens);
/// </code>
/// </example>
public sealed class ResponseAccumulator
{
    private readonly SortedDictionary<int, ItemFold> _items = [];
    private readonly ItemPlaces _places = new();
    private Response _head = new();

    /// <summary>The sequence number of the last event that was added; <see langword="null"/> when no event had one.</summary>
    public int? LastSequenceNumber { get; private set; }

    /// <summary>Whether the terminal event of the response was added.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Accumulates a whole stream.</summary>
    /// <param name="events">The stream.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The whole response, which may be failed or incomplete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public static async Task<Response> FoldAsync(IAsyncEnumerable<ResponseStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new ResponseAccumulator();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(item);
        return accumulator.ToResponse();
    }

    /// <summary>Adds the next event.</summary>
    /// <param name="item">The event. Audio, and unknown kinds of events, have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidResponseException">The index of an item or part in the event is out of bounds.</exception>
    public void Add(ResponseStreamEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        LastSequenceNumber = item.SequenceNumber ?? LastSequenceNumber;
        IsEnded |= ResponseEventReader.IsLast(item);
        switch (item)
        {
            case ResponseStateEvent state:
                AddState(state);
                break;
            case ResponseErrorEvent error:
                _head = _head with { Status = ResponseStatus.Failed, Error = new() { Code = error.Code, Message = error.Message } };
                break;
            case ResponseItemAddedEvent { Item: { } added } at:
                Item(_places.OfAdded(at.OutputIndex, added.Id)).Set(added);
                break;
            case ResponseItemDoneEvent { Item: { } done } at:
                Item(_places.Of(at.OutputIndex, done.Id)).Set(done);
                break;
            default:
                if (EventPlace.Of(item) is var (index, id))
                    Item(_places.Of(index, id)).Add(item);
                break;
        }
    }

    /// <summary>Returns the response that was accumulated so far; more events may be added afterwards.</summary>
    /// <returns>The response.</returns>
    public Response ToResponse() => _items.Count == 0 ? _head with { } : _head with { Output = [.. _items.Values.Select(static item => item.ToItem()).OfType<ResponseItem>()] };

    private void AddState(ResponseStateEvent state)
    {
        _head = state.Response;
        _head.ResponseInfo ??= state.ResponseInfo;
        // In a running response, the output follows from the other events; some servers leave it out at the end, too.
        if (_head.Output.Count == 0)
            return;
        _items.Clear();
        for (var i = 0; i < _head.Output.Count; i++)
        {
            if (_head.Output[i] is { } item)
                Item(_places.OfAdded(i, item.Id)).Set(item);
        }
    }

    private ItemFold Item(int place)
    {
        if (!_items.TryGetValue(place, out var item))
            _items[place] = item = new ItemFold();
        return item;
    }
}
