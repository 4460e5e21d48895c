using System.Text;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>
/// Converts the chunks of one stream to updates. Texts are passed on at once; tool calls and refusals, which are useful only as a whole,
/// follow with the finish reason.
/// </summary>
internal sealed class ChatUpdates(Chat.ChatCompletionRequest request)
{
    private Chat.ChatToolCallsAccumulator? _calls;
    private StringBuilder? _refusal;
    private List<AIContent>? _contents;
    private bool _hasReasoning;
    private string _id = "";
    private string _model = "";
    private DateTimeOffset? _created;

    public ChatResponseUpdate Next(Chat.ChatCompletionChunk chunk)
    {
        _id = chunk.Id.Length > 0 ? chunk.Id : _id;
        _model = chunk.Model.Length > 0 ? chunk.Model : _model;
        _created ??= chunk.Created;
        ChatFinishReason? reason = null;
        for (var i = 0; i < chunk.Choices.Count; i++)
        {
            // The pieces of several choices would be mixed into a single answer.
            if (chunk.Choices[i] is not { } choice || choice.Index is not (null or 0))
                continue;
            if (choice.Delta is { } delta)
                Add(delta);
            reason ??= ChatResponses.ReasonOf(choice.FinishReason);
        }
        if (reason is not null)
            AddWhole(chunk);
        if (chunk.Usage is { } usage)
            Add(new UsageContent(ChatUsages.Of(usage)) { RawRepresentation = usage });
        return Take(reason, chunk);
    }

    /// <summary>Gets what remains at the end of a stream that sent no finish reason.</summary>
    public ChatResponseUpdate? Rest()
    {
        AddWhole(null);
        return _contents is null ? null : Take(null, null);
    }

    private ChatResponseUpdate Take(ChatFinishReason? reason, Chat.ChatCompletionChunk? chunk)
    {
        var update = new ChatResponseUpdate
        {
            ResponseId = _id,
            MessageId = _id,
            ModelId = _model,
            CreatedAt = _created,
            Role = ChatRole.Assistant,
            FinishReason = reason,
            RawRepresentation = chunk,
        };
        if (_contents is not null)
            update.Contents = _contents;
        _contents = null;
        return update;
    }

    // Nearly all updates have a single content, so a capacity of four would waste memory.
    private void Add(AIContent content) => (_contents ??= new(1)).Add(content);

    private void Add(Chat.ChatDelta delta)
    {
        if (ReasoningFields.Read(delta, !_hasReasoning) is { } reasoning)
        {
            _hasReasoning = true;
            Add(reasoning);
        }
        if (!string.IsNullOrEmpty(delta.Content))
            Add(new TextContent(delta.Content) { RawRepresentation = delta });
        if (delta.Audio is { } audio)
        {
            if (!string.IsNullOrEmpty(audio.Transcript))
                Add(new TextContent(audio.Transcript) { RawRepresentation = audio });
            if (!string.IsNullOrEmpty(audio.Data))
                Add(ChatResponses.SoundOf(audio, request));
        }
        if (delta.Annotations is { Count: > 0 } annotations)
            Add(new TextContent("") { Annotations = ChatResponses.CitationsOf(annotations), RawRepresentation = delta });
        if (delta.Refusal is { } refusal)
            (_refusal ??= new()).Append(refusal);
        if (delta.ToolCalls.Count > 0)
            (_calls ??= new()).Add(delta.ToolCalls);
    }

    private void AddWhole(Chat.ChatCompletionChunk? chunk)
    {
        foreach (var call in _calls?.ToCalls() ?? [])
            Add(ChatResponses.CallOf(call));
        if (_refusal is not null)
            Add(ChatResponses.RefusalOf(_refusal.ToString(), chunk));
        (_calls, _refusal) = (null, null);
    }
}
