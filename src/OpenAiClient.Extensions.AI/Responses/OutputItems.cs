using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>
/// Converts the model's earlier output to input of a request: its original items where they are available, each of them once.
/// </summary>
internal sealed class OutputItems
{
    /// <summary>The additional property that preserves the id of reasoning when the pieces of a stream are combined.</summary>
    public const string ReasoningId = "openai.reasoning_id";

    private readonly List<ResponseItem> _items = [];
    private readonly HashSet<ResponseItem> _known = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();
    private ResponseMessageItem? _said;

    public static void AddTo(List<ResponseItem> items, ChatMessage message, bool isStored, bool goesOn)
    {
        var output = new OutputItems();
        var answers = new List<ResponseItem>();
        foreach (var content in message.Contents)
        {
            if (content is FunctionResultContent or ToolApprovalResponseContent)
                answers.AddRange(ResponseInputs.AnswerOf(content) is { } answer ? [answer] : []);
            // In a conversation that is stored on the server, the approval request is already part of it.
            else if (!(goesOn && content is ToolApprovalRequestContent))
                output.Add(content);
        }
        output.EndText();
        // A missing id breaks the link between reasoning and the item that follows it, so all items are then sent without ids.
        items.AddRange(InputItems.Of(output._items, isStored && output._items.TrueForAll(static item => item.Id is not null)));
        items.AddRange(answers);
    }

    private void Add(AIContent content)
    {
        if (content is TextContent or ErrorContent { ErrorCode: ChatResponses.Refusal })
        {
            AddText(content);
            return;
        }
        EndText();
        switch (content)
        {
            case FunctionCallContent call:
                Keep(CallOf(call));
                break;
            case TextReasoningContent reasoning:
                Keep(ReasoningOf(reasoning));
                break;
            case { RawRepresentation: ResponseItem raw }:
                Keep(raw);
                break;
        }
    }

    private void Keep(ResponseItem? item)
    {
        if (item is not null && _known.Add(item))
            _items.Add(item);
    }

    private void AddText(AIContent content)
    {
        var item = content.RawRepresentation as ResponseMessageItem;
        if (!ReferenceEquals(item, _said))
            EndText();
        _said = item;
        if (content is TextContent text)
            _text.Append(text.Text);
    }

    private void EndText()
    {
        if (_said is not null && _said.Text == _text.ToString())
            Keep(_said);
        else if (_text.Length > 0)
            Keep(ResponseItem.Assistant(_text.ToString()));
        _said = null;
        _text.Clear();
    }

    private static ResponseFunctionCallItem CallOf(FunctionCallContent call)
    {
        var raw = call.RawRepresentation as ResponseFunctionCallItem;
        var isOwn = raw is not null && raw.CallId == call.CallId && raw.Name == call.Name;
        var arguments = CallArguments.TextOf(call.Arguments, isOwn ? raw!.Arguments : null);
        return isOwn && ReferenceEquals(arguments, raw!.Arguments) ? raw : new() { CallId = call.CallId, Name = call.Name, Arguments = arguments };
    }

    private static ResponseReasoningItem? ReasoningOf(TextReasoningContent content)
    {
        if (content.RawRepresentation is ResponseReasoningItem raw)
            return raw;
        var id = IdOf(content);
        if (id is null && content.ProtectedData is null)
            return null;
        return new()
        {
            Id = id,
            EncryptedContent = content.ProtectedData,
            Summary = content.Text.Length > 0 ? [new ResponseSummaryTextPart { Text = content.Text }] : [],
        };
    }

    private static string? IdOf(TextReasoningContent content) =>
        content.AdditionalProperties is { } properties && properties.TryGetValue(ReasoningId, out var value)
            ? value as string ?? (value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : null)
            : null;
}
