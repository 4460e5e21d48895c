namespace OpenAi.Testing.Assistants;

/// <summary>The turns queued for models, in order.</summary>
internal sealed class TurnQueue
{
    private readonly LinkedList<FakeTurn> _turns = [];

    public int Count
    {
        get
        {
            lock (_turns)
                return _turns.Count;
        }
    }

    public void Add(FakeTurn turn)
    {
        lock (_turns)
            _turns.AddLast(turn);
    }

    /// <summary>Takes the first turn whose condition the run meets; returns <see langword="null"/> when there is none.</summary>
    public FakeTurn? Take(FakeRunContext context)
    {
        lock (_turns)
        {
            for (var node = _turns.First; node is not null; node = node.Next)
            {
                if (node.Value.When?.Invoke(context) == false)
                    continue;
                _turns.Remove(node);
                return node.Value;
            }
        }
        return null;
    }
}
