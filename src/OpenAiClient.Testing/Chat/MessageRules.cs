using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The rules of the API for conversations: known roles, content, and an answer to each tool call.</summary>
internal static class MessageRules
{
    public static FakeError? Problem(IReadOnlyList<ChatMessage> messages)
    {
        var open = new HashSet<string>();
        for (var index = 0; index < messages.Count; index++)
        {
            var place = $"messages[{index}]";
            switch (messages[index])
            {
                case UnknownChatMessage:
                    return FakeError.Invalid($"{place}.role", $"'{messages[index].Role}' is not a supported role.");
                case ToolChatMessage tool when !open.Remove(tool.ToolCallId):
                    return FakeError.Invalid($"{place}.role", "a message with the role 'tool' must answer a tool call of the message before it.", null);
                case ToolChatMessage:
                    continue;
            }
            if (open.Count > 0)
                return Unanswered(place, open);
            if (messages[index] is AssistantChatMessage { ToolCalls.Count: > 0 } assistant)
                open = [.. assistant.ToolCalls.Select(static call => call.Id)];
            else if (IsSilent(messages[index]))
                return FakeError.Invalid($"{place}.content", "it is missing.", "missing_required_parameter");
        }
        return open.Count > 0 ? Unanswered($"messages[{messages.Count - 1}]", open) : null;
    }

    private static FakeError Unanswered(string place, IEnumerable<string> ids) =>
        FakeError.Invalid($"{place}.role", $"tool messages that answer each tool call of the previous message must follow; unanswered: {string.Join(", ", ids)}.", null);

    private static bool IsSilent(ChatMessage message) => message switch
    {
        DeveloperChatMessage developer => developer.Content is null,
        SystemChatMessage system => system.Content is null,
        UserChatMessage user => user.Content is null,
        AssistantChatMessage assistant => assistant is { Content: null, Refusal: null, Audio: null, FunctionCall: null },
        _ => false,
    };
}
