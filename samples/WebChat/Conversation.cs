namespace WebChat;

/// <summary>What <c>POST /chat/stream</c> is asked: all that was said, the newest last.</summary>
internal sealed record Conversation(IReadOnlyList<ConversationTurn?>? Messages)
{
    private const int MaxMessages = 200;

    /// <summary>What is wrong with it, by the name of the field; empty when nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        if (Messages is not { Count: > 0 and <= MaxMessages })
            return new() { ["messages"] = [$"From 1 to {MaxMessages} messages are needed."] };
        var problems = new Dictionary<string, string[]>();
        for (var i = 0; i < Messages.Count; i++)
        {
            if (ConversationTurn.Problem(Messages[i]) is { } problem)
                problems[$"messages[{i}]"] = [problem];
        }
        return problems;
    }
}
