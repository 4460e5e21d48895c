using OpenAi.Sessions;

namespace OpenAi.Chat;

/// <summary>Removes tool calls without a result, which the API refuses.</summary>
internal static class ChatOpenCalls
{
    /// <summary>Returns the conversation without such calls.</summary>
    public static TurnHistory<ChatMessage> WithoutOpenCalls(this TurnHistory<ChatMessage> history)
    {
        var messages = history.Items;
        var closed = new List<ChatMessage>(messages.Count);
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is not AssistantChatMessage { ToolCalls.Count: > 0 } message)
            {
                closed.Add(messages[i]);
                continue;
            }
            var results = messages.Skip(i + 1).TakeWhile(static next => next is ToolChatMessage).Select(static next => ((ToolChatMessage)next).ToolCallId).ToHashSet();
            ChatToolCall[] answered = [.. message.ToolCalls.Where(call => call is not null && results.Contains(call.Id))];
            if (answered.Length == message.ToolCalls.Count)
                closed.Add(message);
            else if (message with { ToolCalls = answered } is var rest && !ChatHistoryMessage.IsEmpty(rest))
                closed.Add(rest);
        }
        return history.Replaced(closed);
    }
}
