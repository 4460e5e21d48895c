using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of a message.</summary>
internal sealed class ThreadMessageAccumulator(string id)
{
    private readonly IndexedFold<ThreadContentPart, ThreadContentAccumulator> _parts = new("content");

    private ExtraFold _fields = new(joinsTexts: false);
    private ThreadMessage _head = new() { Id = id, Object = "thread.message" };

    public void Set(ThreadMessage message)
    {
        _head = message;
        _fields = new(joinsTexts: false);
        _fields.Add(message.ExtraFields);
        // The first events of a message contain the whole message with no content yet, which must not erase the deltas.
        if (message.Content.Count > 0)
            _parts.Clear();
    }

    public void Add(ThreadMessageChanges changes)
    {
        _fields.Add(changes.ExtraFields);
        _head = _head with { Role = changes.Role ?? _head.Role };
        if (_parts.Count == 0)
            _parts.Seed(_head.Content.Where(static part => part is not null));
        foreach (var piece in changes.Content)
        {
            if (piece is not null)
                _parts.Add(piece.Index, piece);
        }
    }

    public ThreadMessage ToMessage() =>
        (_parts.Count == 0 ? _head : _head with { Content = [.. _parts.Items.Select(static part => part.ToPart())] }) with { ExtraFields = _fields.ToFields() };
}
