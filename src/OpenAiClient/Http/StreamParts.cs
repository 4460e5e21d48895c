namespace OpenAi.Http;

/// <summary>The parts of a stream that end by themselves: the choices of a chat, each complete when its finish reason has come.</summary>
internal sealed class StreamParts
{
    private readonly HashSet<int> _open = [];
    private readonly HashSet<int> _finished = [];

    /// <summary>Whether there were parts, and each has had its own end: the stream is then whole even without <c>[DONE]</c>.</summary>
    public bool AreComplete => _finished.Count > 0 && _open.Count == 0;

    /// <summary>A piece of a part has come.</summary>
    /// <param name="index">Which part; the first where the server does not say.</param>
    /// <param name="finishReason">Why the part ended; absent or empty until it does.</param>
    public void Add(int? index, OpenEnum? finishReason)
    {
        var part = index ?? 0;
        if (finishReason is { Value.Length: > 0 } && _finished.Add(part))
            _open.Remove(part);
        else if (!_finished.Contains(part))
            _open.Add(part);
    }
}
