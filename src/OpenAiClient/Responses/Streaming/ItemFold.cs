namespace OpenAi.Responses;

/// <summary>
/// Accumulates an item from its pieces. If the stream began in the middle of the item, the missing beginning is created from the pieces.
/// </summary>
internal sealed class ItemFold
{
    private readonly PartsFold _content = new("content");
    private readonly PartsFold _summary = new("summary");
    private readonly TextFold _text = new();
    private readonly ShellFold _shell = new();
    private ResponseItem? _item;

    /// <summary>Replaces the item by a complete one.</summary>
    public void Set(ResponseItem item)
    {
        _item = item;
        _content.Clear();
        _summary.Clear();
        _text.Clear();
        _shell.Clear();
    }

    public void Add(ResponseStreamEvent item)
    {
        switch (item)
        {
            case ResponseTextDeltaEvent text:
                Content<ResponseMessageItem>(text.ItemId, text.ContentIndex).Append<ResponseOutputTextPart>(text.Delta, text.Logprobs);
                break;
            case ResponseTextDoneEvent text:
                Content<ResponseMessageItem>(text.ItemId, text.ContentIndex).Replace<ResponseOutputTextPart>(text.WholeText, text.Logprobs);
                break;
            case ResponseAnnotationAddedEvent { Annotation: { } annotation } note:
                Content<ResponseMessageItem>(note.ItemId, note.ContentIndex).Annotate(note.AnnotationIndex, annotation);
                break;
            case ResponseRefusalDeltaEvent refusal:
                Content<ResponseMessageItem>(refusal.ItemId, refusal.ContentIndex).Append<ResponseRefusalPart>(refusal.Delta);
                break;
            case ResponseRefusalDoneEvent refusal:
                Content<ResponseMessageItem>(refusal.ItemId, refusal.ContentIndex).Replace<ResponseRefusalPart>(refusal.Refusal);
                break;
            case ResponsePartAddedEvent { Part: { } part } at:
                BeginFor(part, at.ItemId);
                _content.At(at.ContentIndex).Set(part);
                break;
            case ResponsePartDoneEvent { Part: { } part } at:
                BeginFor(part, at.ItemId);
                _content.At(at.ContentIndex).Set(part);
                break;
            default:
                AddReasoning(item);
                break;
        }
    }

    public ResponseItem? ToItem() => _item switch
    {
        ResponseMessageItem message => _content.IsEmpty ? message with { } : message with { Content = ResponseContent.FromParts(_content.After(message.Content)) },
        ResponseReasoningItem reasoning => reasoning with
        {
            Content = _content.IsEmpty ? reasoning.Content : _content.After(reasoning.Content),
            Summary = _summary.IsEmpty ? reasoning.Summary : _summary.After(reasoning.Summary),
        },
        ResponseFunctionCallItem call => call with { Arguments = _text.After(call.Arguments) },
        ResponseMcpCallItem call => call with { Arguments = _text.After(call.Arguments) },
        ResponseCustomCallItem call => call with { Input = _text.After(call.Input) },
        ResponseCodeInterpreterCallItem call => call with { Code = _text.After(call.Code) is { Length: > 0 } code ? code : call.Code },
        ResponseShellCallItem call => _shell.Of(call),
        ResponseShellOutputItem output => _shell.Of(output),
        null => null,
        var item => item with { },
    };

    private void AddReasoning(ResponseStreamEvent item)
    {
        switch (item)
        {
            case ResponseReasoningDeltaEvent text:
                Content<ResponseReasoningItem>(text.ItemId, text.ContentIndex).Append<ResponseReasoningTextPart>(text.Delta);
                break;
            case ResponseReasoningDoneEvent text:
                Content<ResponseReasoningItem>(text.ItemId, text.ContentIndex).Replace<ResponseReasoningTextPart>(text.WholeText);
                break;
            case ResponseReasoningSummaryDeltaEvent text:
                Summary(text.ItemId, text.SummaryIndex).Append<ResponseSummaryTextPart>(text.Delta);
                break;
            case ResponseReasoningSummaryDoneEvent text:
                Summary(text.ItemId, text.SummaryIndex).Replace<ResponseSummaryTextPart>(text.WholeText);
                break;
            case ResponseReasoningSummaryPartAddedEvent { Part: { } part } at:
                Summary(at.ItemId, at.SummaryIndex).Set(part);
                break;
            case ResponseReasoningSummaryPartDoneEvent { Part: { } part } at:
                Summary(at.ItemId, at.SummaryIndex).Set(part);
                break;
            default:
                AddCall(item);
                break;
        }
    }

    private void AddCall(ResponseStreamEvent item)
    {
        switch (item)
        {
            case ResponseArgumentsDeltaEvent call:
                Text<ResponseFunctionCallItem>(call.ItemId).Append(call.Delta);
                break;
            case ResponseArgumentsDoneEvent call:
                Text<ResponseFunctionCallItem>(call.ItemId).Replace(call.Arguments);
                break;
            case ResponseMcpArgumentsDeltaEvent call:
                Text<ResponseMcpCallItem>(call.ItemId).Append(call.Delta);
                break;
            case ResponseMcpArgumentsDoneEvent call:
                Text<ResponseMcpCallItem>(call.ItemId).Replace(call.Arguments);
                break;
            case ResponseCustomInputDeltaEvent call:
                Text<ResponseCustomCallItem>(call.ItemId).Append(call.Delta);
                break;
            case ResponseCustomInputDoneEvent call:
                Text<ResponseCustomCallItem>(call.ItemId).Replace(call.Input);
                break;
            case ResponseCodeDeltaEvent call:
                Text<ResponseCodeInterpreterCallItem>(call.ItemId).Append(call.Delta);
                break;
            case ResponseCodeDoneEvent call:
                Text<ResponseCodeInterpreterCallItem>(call.ItemId).Replace(call.Code);
                break;
            default:
                AddWork(item);
                break;
        }
    }

    private void AddWork(ResponseStreamEvent item)
    {
        switch (item)
        {
            case ResponseShellCommandAddedEvent command:
                Command(command.CommandIndex).Replace(command.Command);
                break;
            case ResponseShellCommandDeltaEvent command:
                Command(command.CommandIndex).Append(command.Delta);
                break;
            case ResponseShellCommandDoneEvent command:
                Command(command.CommandIndex).Replace(command.Command);
                break;
            case ResponseShellOutputDeltaEvent output:
                Begun<ResponseShellOutputItem>(output.ItemId);
                _shell.Append(output.CommandIndex, output.Delta);
                break;
            case ResponseShellOutputDoneEvent output:
                Begun<ResponseShellOutputItem>(output.ItemId);
                _shell.Replace(output.CommandIndex, output.Output);
                break;
            case ResponsePartialImageEvent image:
                Begun<ResponseImageGenerationCallItem>(image.ItemId);
                _item = ItemProgress.With(_item, image);
                break;
            case ResponseItemProgressEvent progress:
                _item = ItemProgress.With(_item, progress);
                break;
        }
    }

    private PartFold Content<T>(string? itemId, int? index)
        where T : ResponseItem, new()
    {
        Begun<T>(itemId);
        return _content.At(index);
    }

    private PartFold Summary(string? itemId, int? index)
    {
        Begun<ResponseReasoningItem>(itemId);
        return _summary.At(index);
    }

    private TextFold Text<T>(string? itemId)
        where T : ResponseItem, new()
    {
        Begun<T>(itemId);
        return _text;
    }

    // Events of commands do not contain the id of their item.
    private TextFold Command(int? index)
    {
        Begun<ResponseShellCallItem>(null);
        return _shell.Command(index);
    }

    // Reasoning has special parts; all other parts belong to a message.
    private void BeginFor(ResponseContentPart part, string itemId)
    {
        if (part is ResponseReasoningTextPart)
            Begun<ResponseReasoningItem>(itemId);
        else
            Begun<ResponseMessageItem>(itemId);
    }

    private void Begun<T>(string? itemId)
        where T : ResponseItem, new()
    {
        if (_item is not null)
            return;
        _item = new T { Id = string.IsNullOrEmpty(itemId) ? null : itemId };
        if (_item is ResponseMessageItem message)
            message.Role = ResponseRole.Assistant;
    }
}
