using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts a conversation to items of <c>/responses</c>.</summary>
internal static class ResponseInputs
{
    private static readonly ChatRole _developer = new("developer");

    /// <param name="items">The list to which the items are added.</param>
    /// <param name="messages">The conversation.</param>
    /// <param name="isStored">Whether the server stores items, so that they can be referred to by id.</param>
    /// <param name="goesOn">Whether the server has the earlier part of the conversation.</param>
    public static void AddTo(List<ResponseItem> items, IEnumerable<ChatMessage> messages, bool isStored, bool goesOn)
    {
        foreach (var message in messages)
        {
            if (message.RawRepresentation is ResponseItem raw)
                items.Add(raw);
            else if (message.Role == ChatRole.Assistant)
                OutputItems.AddTo(items, message, isStored, goesOn);
            else
                AddInput(items, message);
        }
    }

    private static void AddInput(List<ResponseItem> items, ChatMessage message)
    {
        // Nearly all messages are a single text.
        if (message.Contents is [TextContent { RawRepresentation: null } text])
        {
            items.Add(new ResponseMessageItem { Role = RoleOf(message), Content = text.Text });
            return;
        }
        var parts = new List<ResponseContentPart>();
        foreach (var content in message.Contents)
        {
            if (AnswerOf(content) is { } answer)
                items.Add(answer);
            else if (ResponseParts.Of(content) is { } part)
                parts.Add(part);
        }
        if (parts.Count == 0)
            return;
        items.Add(new ResponseMessageItem
        {
            Role = RoleOf(message),
            Content = parts is [ResponseInputTextPart { PromptCacheBreakpoint: null, ExtraFields: null } only] ? only.Text : parts,
        });
    }

    private static ResponseRole RoleOf(ChatMessage message) =>
        message.Role == ChatRole.System ? ResponseRole.System : message.Role == _developer ? ResponseRole.Developer : ResponseRole.User;

    /// <summary>Converts a content that answers a call or a request of the model.</summary>
    public static ResponseItem? AnswerOf(AIContent content) => content switch
    {
        FunctionResultContent result => ResponseItem.FunctionOutput(result.CallId, ResponseParts.OfResult(result.Result)),
        ToolApprovalResponseContent { ToolCall: McpServerToolCallContent } answer => ResponseItem.Approval(answer.RequestId, answer.Approved, answer.Reason),
        { RawRepresentation: ResponseItem raw } => raw,
        _ => null,
    };
}
