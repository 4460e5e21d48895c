namespace OpenAi.Chat;

/// <summary>A conversation within its limits. It never changes: adding to it makes another.</summary>
internal sealed class ChatHistory
{
    private readonly ChatHistoryLimits _limits;
    private readonly Entry[] _entries;

    /// <summary>A conversation as it is given, whatever the limits; they apply when it grows.</summary>
    public ChatHistory(ChatHistoryLimits limits, IEnumerable<ChatMessage> messages)
        : this(limits, Count(limits, messages))
    {
    }

    private ChatHistory(ChatHistoryLimits limits, Entry[] entries)
    {
        _limits = limits;
        _entries = entries;
        Messages = Array.AsReadOnly(Array.ConvertAll(entries, static entry => entry.Message));
    }

    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>The conversation with more messages at its end, and without its oldest turns where the limits want that.</summary>
    public ChatHistory With(IReadOnlyCollection<ChatMessage> messages)
    {
        Entry[] entries = [.. _entries, .. Count(_limits, messages)];
        var keptFrom = TurnOf(entries, entries.Length - messages.Count);
        var left = entries.Length;
        var tokens = entries.Sum(static entry => (long)entry.Tokens);
        var cut = 0;
        while (cut < keptFrom && (left > _limits.MaxMessages || tokens > _limits.MaxTokens))
        {
            do
            {
                left -= entries[cut].IsPinned ? 0 : 1;
                tokens -= entries[cut].IsPinned ? 0 : entries[cut].Tokens;
                cut++;
            }
            while (!entries[cut].BeginsTurn);
        }
        return new ChatHistory(_limits, [.. entries.Take(cut).Where(static entry => entry.IsPinned), .. entries.Skip(cut)]);
    }

    /// <summary>The conversation without calls of tools that nobody answered, for the API refuses them.</summary>
    public ChatHistory WithoutOpenCalls()
    {
        var closed = new List<Entry>(_entries.Length);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Message is not AssistantChatMessage { ToolCalls.Count: > 0 } message)
            {
                closed.Add(_entries[i]);
                continue;
            }
            var results = Messages.Skip(i + 1).TakeWhile(static next => next is ToolChatMessage).Select(static next => ((ToolChatMessage)next).ToolCallId).ToHashSet();
            ChatToolCall[] answered = [.. message.ToolCalls.Where(call => call is not null && results.Contains(call.Id))];
            if (answered.Length == message.ToolCalls.Count)
                closed.Add(_entries[i]);
            else if (message with { ToolCalls = answered } is var rest && !ChatHistoryMessage.IsEmpty(rest))
                closed.Add(new(rest, _limits.TokensOf(rest)));
        }
        return new ChatHistory(_limits, [.. closed]);
    }

    // What stands before the first message of a user's is a turn as well.
    private static int TurnOf(Entry[] entries, int index)
    {
        index = Math.Min(index, entries.Length - 1);
        while (index > 0 && !entries[index].BeginsTurn)
            index--;
        return index;
    }

    private static Entry[] Count(ChatHistoryLimits limits, IEnumerable<ChatMessage> messages) =>
        [.. messages.Select(message => new Entry(message, limits.TokensOf(message)))];

    private readonly record struct Entry(ChatMessage Message, int Tokens)
    {
        public bool IsPinned => Message is SystemChatMessage or DeveloperChatMessage;

        public bool BeginsTurn => Message is UserChatMessage;
    }
}
