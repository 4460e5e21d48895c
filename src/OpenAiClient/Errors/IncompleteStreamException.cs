namespace OpenAi;

/// <summary>
/// A stream ended before its last word: the server, a proxy or the network broke it off in the middle. What was received until then
/// is what the caller already has; it is not the whole answer.
/// </summary>
public sealed class IncompleteStreamException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="events">How many events had come.</param>
    /// <param name="requestId">The server's id of the request, if it gave one.</param>
    /// <param name="innerException">The failure of the network that cut the stream, if one did.</param>
    public IncompleteStreamException(int events, string? requestId, Exception? innerException = null)
        : base($"The stream ended before its last word, after {events} event(s)."
            + (innerException is null ? "" : $" {innerException.Message}")
            + (requestId is null ? "" : $" Request id: {requestId}."), innerException)
    {
        Events = events;
        RequestId = requestId;
    }

    /// <summary>How many events had been received.</summary>
    public int Events { get; }

    /// <summary>The server's id of the request; <see langword="null"/> when it gave none.</summary>
    public string? RequestId { get; }
}
