namespace OpenAi.Http;

/// <summary>The choices of a stream, each complete when its finish reason has come.</summary>
/// <param name="tell">Tells the parts of an event by <see cref="Add(int, bool)"/>.</param>
internal sealed class ChoiceParts<TEvent>(Action<TEvent, ChoiceParts<TEvent>> tell) : IStreamParts<TEvent>
{
    private readonly HashSet<int> _open = [];
    private readonly HashSet<int> _finished = [];

    public bool AreComplete => _finished.Count > 0 && _open.Count == 0;

    public void Add(TEvent item) => tell(item, this);

    public void Add(int index, bool isFinished)
    {
        if (isFinished && _finished.Add(index))
            _open.Remove(index);
        else if (!_finished.Contains(index))
            _open.Add(index);
    }
}
