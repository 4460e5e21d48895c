namespace OpenAi.Http;

/// <summary>
/// How far a stream has come: the parts that end independently, such as the choices of a chat, each complete with its finish reason, and
/// the number of the last event.
/// </summary>
internal sealed class StreamParts
{
    private readonly HashSet<int> _open = [];
    private readonly HashSet<int> _finished = [];

    /// <summary>Whether there were parts, and each has ended: the stream is then complete even without <c>[DONE]</c>.</summary>
    public bool AreComplete => _finished.Count > 0 && _open.Count == 0;

    /// <summary>Whether the server streams pieces of messages, and not messages.</summary>
    public bool HasDeltas { get; set; }

    /// <summary>The sequence number of the last event that had one.</summary>
    public int? LastSequenceNumber { get; set; }

    /// <summary>Records a piece of a part.</summary>
    /// <param name="index">The index of the part; the first part if the server sends none.</param>
    /// <param name="finishReason">The finish reason of the part; absent or empty until it ends.</param>
    public void Add(int? index, OpenEnum? finishReason)
    {
        var part = index ?? 0;
        if (finishReason is { Value.Length: > 0 } && _finished.Add(part))
            _open.Remove(part);
        else if (!_finished.Contains(part))
            _open.Add(part);
    }
}
