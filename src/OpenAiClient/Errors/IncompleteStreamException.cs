namespace OpenAi;

/// <summary>
/// A stream ended before its terminal event: the server, a proxy or the network interrupted it. The events that were received until then
/// are not the whole answer.
/// </summary>
public sealed class IncompleteStreamException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="events">The number of events that were received.</param>
    /// <param name="requestId">The server's id of the request; <see langword="null"/> if it sent none.</param>
    /// <param name="innerException">The network failure that interrupted the stream; <see langword="null"/> if the stream just ended.</param>
    public IncompleteStreamException(int events, string? requestId, Exception? innerException = null)
        : base($"The stream ended before its terminal event, after {events} event(s)."
            + (innerException is null ? "" : $" {innerException.Message}")
            + (requestId is null ? "" : $" Request id: {requestId}."), innerException)
    {
        Events = events;
        RequestId = requestId;
    }

    /// <summary>The number of events that were received.</summary>
    public int Events { get; }

    /// <summary>The server's id of the request; <see langword="null"/> when the server sent none.</summary>
    public string? RequestId { get; }

    /// <summary>
    /// The sequence number of the last event, after which a stream of a response can resume (<c>starting_after</c>); <see langword="null"/>
    /// when no event had one.
    /// </summary>
    public int? LastSequenceNumber { get; init; }
}
