namespace WebChat;

/// <summary>The body of <c>POST /chat/stream</c>: the messages of the conversation, the newest last.</summary>
internal sealed record Conversation(IReadOnlyList<ConversationTurn?>? Messages)
{
    private const int MaxMessages = 200;

    /// <summary>Gets the problems by the name of the field; empty when there are none.</summary>
    public Dictionary<string, string[]> Problems()
    {
        if (Messages is not { Count: > 0 and <= MaxMessages })
            return new() { ["messages"] = [$"1 to {MaxMessages} messages are required."] };
        var problems = new Dictionary<string, string[]>();
        for (var i = 0; i < Messages.Count; i++)
        {
            if (ConversationTurn.Problem(Messages[i]) is { } problem)
                problems[$"messages[{i}]"] = [problem];
        }
        return problems;
    }
}
