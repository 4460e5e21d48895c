using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Converts a conversation to messages of <c>/chat/completions</c>.</summary>
internal static partial class ChatMessages
{
    private const int MaxName = 64;

    private static readonly ChatRole _developer = new("developer");

    public static void AddTo(List<Chat.ChatMessage> all, IEnumerable<ChatMessage> messages, string? instructions)
    {
        if (!string.IsNullOrWhiteSpace(instructions))
            all.Add(Chat.ChatMessage.System(instructions));
        foreach (var message in messages)
        {
            if (message.RawRepresentation is Chat.ChatMessage raw)
                all.Add(raw);
            else
                Add(all, message);
        }
        AddIds(all);
    }

    // Calls without ids have results without ids, in the same order.
    private static void AddIds(List<Chat.ChatMessage> all)
    {
        Queue<string>? open = null;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is Chat.AssistantChatMessage { ToolCalls.Count: > 0 } calling)
            {
                var called = Chat.ToolCallIds.WithIds(calling, i);
                open = ReferenceEquals(called, calling) ? null : new(called.ToolCalls.Where((_, at) => Chat.ToolCallIds.IsWithout(calling.ToolCalls[at])).Select(static call => call.Id));
                all[i] = called;
            }
            else if (all[i] is Chat.ToolChatMessage { ToolCallId: "" } result && open?.TryDequeue(out var id) == true)
            {
                all[i] = result with { ToolCallId = id };
            }
        }
    }

    private static void Add(List<Chat.ChatMessage> all, ChatMessage message)
    {
        // A tool result must directly follow its call, whatever the role of its message.
        var results = 0;
        foreach (var content in message.Contents)
        {
            if (ResultOf(content) is not { } result)
                continue;
            all.Add(result);
            results++;
        }
        if (message.Role == ChatRole.Tool || (results > 0 && results == message.Contents.Count))
            return;
        var name = NameOf(message.AuthorName);
        if (message.Role == ChatRole.Assistant)
            all.Add(AssistantMessages.Of(message, name));
        else if (message.Role == ChatRole.System)
            all.Add(new Chat.SystemChatMessage { Content = ChatContents.Of(message.Contents), Name = name });
        else if (message.Role == _developer)
            all.Add(new Chat.DeveloperChatMessage { Content = ChatContents.Of(message.Contents), Name = name });
        else
            all.Add(new Chat.UserChatMessage { Content = ChatContents.Of(message.Contents), Name = name });
    }

    private static Chat.ToolChatMessage? ResultOf(AIContent content) => content switch
    {
        ToolResultContent { RawRepresentation: Chat.ToolChatMessage raw } => raw,
        FunctionResultContent result => new() { ToolCallId = result.CallId, Content = ResultTexts.Of(result.Result) },
        _ => null,
    };

    // Characters that servers reject in a name: white space and < | \ / >.
    private static string? NameOf(string? author)
    {
        if (string.IsNullOrWhiteSpace(author))
            return null;
        var name = Unfit().Replace(author.Trim(), "_");
        return name.Length > MaxName ? name[..MaxName] : name;
    }

    [GeneratedRegex(@"[\s<|\\/>]+", RegexOptions.None, 1000)]
    private static partial Regex Unfit();
}
