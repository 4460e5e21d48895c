using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Joins what is new in one of the answers.</summary>
internal sealed class ChatChoiceAccumulator(int index)
{
    private readonly ChatToolCallsAccumulator _toolCalls = new();
    private readonly ExtraTextFold _messageFields = new();
    private readonly List<ChatAnnotation> _annotations = [];
    private StringBuilder? _content;
    private StringBuilder? _refusal;
    private ChatFunctionCall? _functionCall;
    private ChatAudioAccumulator? _audio;
    private List<TokenLogprob>? _contentLogprobs;
    private List<TokenLogprob>? _refusalLogprobs;
    private FinishReason? _finishReason;
    private IDictionary<string, JsonElement>? _choiceFields;

    public string Text => _content?.ToString() ?? "";

    public void Add(ChatChunkChoice choice)
    {
        _finishReason = choice.FinishReason ?? _finishReason;
        _choiceFields = ExtraFieldsFold.Latest(_choiceFields, choice.ExtraFields);
        if (choice.Logprobs?.Content is { } content)
            (_contentLogprobs ??= []).AddRange(content);
        if (choice.Logprobs?.Refusal is { } refusal)
            (_refusalLogprobs ??= []).AddRange(refusal);
        if (choice.Delta is { } delta)
            Add(delta);
    }

    public ChatChoice ToChoice()
    {
        var calls = _toolCalls.ToCalls();
        // A first, empty piece of text comes with tool calls too; unstreamed, such an answer has no text at all.
        var onlyOther = _content is not { Length: > 0 } && (calls.Count > 0 || _refusal is not null || _audio is not null || _functionCall is not null);
        return new ChatChoice
        {
            Index = index,
            FinishReason = _finishReason,
            Logprobs = _contentLogprobs is null && _refusalLogprobs is null
                ? null
                : new ChatLogprobs { Content = _contentLogprobs?.ToArray(), Refusal = _refusalLogprobs?.ToArray() },
            ExtraFields = ExtraFieldsFold.Latest(null, _choiceFields),
            Message = new AssistantChatMessage
            {
                Content = _content is null || onlyOther ? null : ChatContent.FromText(_content.ToString()),
                Refusal = _refusal?.ToString(),
                ToolCalls = calls,
                FunctionCall = _functionCall,
                Audio = _audio?.ToAudio(),
                Annotations = _annotations.ToArray(),
                ExtraFields = _messageFields.ToFields(),
            },
        };
    }

    private void Add(ChatDelta delta)
    {
        if (delta.Content is not null)
            (_content ??= new StringBuilder()).Append(delta.Content);
        if (delta.Refusal is not null)
            (_refusal ??= new StringBuilder()).Append(delta.Refusal);
        if (delta.FunctionCall is { } call)
        {
            _functionCall = new ChatFunctionCall
            {
                Name = _functionCall?.Name + call.Name,
                Arguments = _functionCall?.Arguments + call.Arguments,
                ExtraFields = ExtraFieldsFold.Latest(_functionCall?.ExtraFields, call.ExtraFields),
            };
        }
        if (delta.Audio is { } audio)
            (_audio ??= new ChatAudioAccumulator()).Add(audio);
        _annotations.AddRange(delta.Annotations);
        _toolCalls.Add(delta.ToolCalls);
        _messageFields.Add(delta.ExtraFields);
    }
}
