using System.Runtime.InteropServices;
using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the events of one stream to updates: texts and reasoning as they arrive, every other item when it is done.</summary>
internal sealed class ResponseUpdates(ResponseRequest request, ContinuationToken? resumed)
{
    private readonly bool _isBackground = request.Background == true || resumed is not null;
    private readonly ItemPlaces _places = new();
    // The number of characters returned of the text of the item at each position.
    private readonly Dictionary<int, int> _streamed = [];
    private readonly HashSet<int> _done = [];
    private List<AIContent>? _contents;
    private string? _id = resumed?.ResponseId;
    private string? _messageId = resumed?.ResponseId;
    private string? _model;
    private string? _conversation;
    private DateTimeOffset? _created;
    private bool _hasItems = resumed?.SequenceNumber is not null;

    /// <exception cref="ResponseException">The response failed or was cancelled.</exception>
    public ChatResponseUpdate Next(ResponseStreamEvent item)
    {
        ChatFinishReason? reason = null;
        switch (item)
        {
            case ResponseTextDeltaEvent text:
                Pass(_places.Of(text.OutputIndex, text.ItemId), text.Delta);
                Add(new TextContent(text.Delta) { RawRepresentation = text });
                break;
            case ResponseReasoningSummaryDeltaEvent thought:
                AddThought(thought.OutputIndex, thought.ItemId, thought.Delta, thought);
                break;
            case ResponseReasoningDeltaEvent thought:
                AddThought(thought.OutputIndex, thought.ItemId, thought.Delta, thought);
                break;
            case ResponseReasoningSummaryPartAddedEvent { SummaryIndex: > 0 } part:
                AddThought(part.OutputIndex, part.ItemId, "\n\n", part);
                break;
            case ResponseAnnotationAddedEvent { Annotation: { } annotation }:
                Add(new TextContent("") { Annotations = [ResponseContents.CitationOf(annotation)], RawRepresentation = item });
                break;
            case ResponsePartialImageEvent image:
                Add(new ImageGenerationToolResultContent(image.ItemId) { Outputs = [HostedCalls.ImageData(image.PartialImageB64, image.OutputFormat?.Value, image)], RawRepresentation = image });
                break;
            case ResponseItemAddedEvent { Item: { } added } at:
                _places.OfAdded(at.OutputIndex, added.Id);
                break;
            case ResponseItemDoneEvent { Item: { } done } at:
                _hasItems = true;
                var place = _places.Of(at.OutputIndex, done.Id);
                _done.Add(place);
                AddDone(done, place);
                break;
            case ResponseStateEvent state:
                reason = AddState(state);
                break;
            case ResponseErrorEvent error:
                throw new ResponseException(new() { Id = _id ?? "", Status = ResponseStatus.Failed, Error = new() { Code = error.Code, Message = error.Message } });
        }
        return Take(item, reason);
    }

    private void Add(AIContent content) => (_contents ??= new(1)).Add(content);

    /// <summary>Counts a text. Returns whether it is the first text of its item.</summary>
    private bool Pass(int place, string text)
    {
        ref var passed = ref CollectionsMarshal.GetValueRefOrAddDefault(_streamed, place, out var isKnown);
        passed += text.Length;
        return !isKnown;
    }

    private void AddThought(int? index, string itemId, string text, ResponseStreamEvent raw) => Add(new TextReasoningContent(text)
    {
        RawRepresentation = raw,
        AdditionalProperties = Pass(_places.Of(index, itemId), text) ? new() { [OutputItems.ReasoningId] = itemId } : null,
    });

    private void AddDone(ResponseItem item, int place)
    {
        var wasStreamed = _streamed.ContainsKey(place);
        if (item is ResponseReasoningItem reasoning && wasStreamed)
        {
            if (reasoning.EncryptedContent is not null)
                Add(new TextReasoningContent("") { ProtectedData = reasoning.EncryptedContent, RawRepresentation = reasoning });
            return;
        }
        var contents = new List<AIContent>(1);
        ResponseContents.AddTo(contents, item);
        foreach (var content in contents)
        {
            // The text of the item was already passed on while it was streamed.
            if (!(wasStreamed && content is TextContent))
                Add(content);
        }
    }

    private ChatFinishReason? AddState(ResponseStateEvent state)
    {
        var response = state.Response;
        ResponseAnswers.ThrowIfFailed(response);
        _id = _messageId = response.Id.Length > 0 ? response.Id : _id;
        _model = response.Model.Length > 0 ? response.Model : _model;
        _created ??= response.CreatedAt;
        _conversation = ResponseAnswers.ConversationOf(response, request) ?? _conversation;
        if (state is not (ResponseCompletedEvent or ResponseIncompleteEvent))
            return null;
        AddMissing(response, isPolled: _isBackground && state.SequenceNumber is null);
        if (response.Usage is { } usage)
            Add(new UsageContent(ResponseAnswers.UsageOf(usage)) { RawRepresentation = usage });
        return ResponseAnswers.ReasonOf(response);
    }

    private void AddMissing(Response response, bool isPolled)
    {
        ResponseItem[] items = [.. response.Output.OfType<ResponseItem>()];
        if (isPolled)
        {
            // How much of the text an earlier stream returned is not known, so the whole message is returned, with an id of its own.
            if (resumed?.SequenceNumber is not null)
            {
                _messageId = items.OfType<ResponseMessageItem>().FirstOrDefault()?.Id ?? _id;
                _streamed.Clear();
            }
            for (var i = 0; i < items.Length; i++)
                AddRest(items[i], i);
        }
        else if (!_hasItems && _streamed.Count == 0)
        {
            // A server that does not stream sends the whole output in the last event.
            for (var i = 0; i < items.Length; i++)
                AddDone(items[i], i);
        }
    }

    // The stream was interrupted, and the response was polled.
    private void AddRest(ResponseItem item, int place)
    {
        if (_done.Contains(place))
            return;
        if (item is ResponseMessageItem { Text: var text } && _streamed.TryGetValue(place, out var passed))
        {
            if (text.Length > passed)
                Add(new TextContent(text[passed..]) { RawRepresentation = item });
        }
        else
        {
            AddDone(item, place);
        }
    }

    private ChatResponseUpdate Take(ResponseStreamEvent item, ChatFinishReason? reason)
    {
        var update = new ChatResponseUpdate
        {
            ResponseId = _id,
            MessageId = _messageId,
            ConversationId = _conversation,
            ModelId = _model,
            CreatedAt = _created,
            Role = ChatRole.Assistant,
            FinishReason = reason,
            RawRepresentation = item,
        };
        if (_isBackground && reason is null && _id is not null)
            update.ContinuationToken = new ContinuationToken(_id, item.SequenceNumber).ToToken();
        if (_contents is not null)
            update.Contents = _contents;
        _contents = null;
        return update;
    }
}
