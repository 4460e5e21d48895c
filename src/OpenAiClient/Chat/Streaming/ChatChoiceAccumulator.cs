using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Accumulates the deltas of one choice.</summary>
internal sealed class ChatChoiceAccumulator(int index)
{
    private readonly ChatToolCallsAccumulator _toolCalls = new();
    private readonly ExtraFold _messageFields = new(joinsTexts: true);
    private StringBuilder? _content;
    private StringBuilder? _refusal;
    private ChatFunctionFold? _functionCall;
    private List<ChatContentPart>? _parts;
    private List<ChatAnnotation>? _annotations;
    private ChatAudioAccumulator? _audio;
    private List<TokenLogprob>? _contentLogprobs;
    private List<TokenLogprob>? _refusalLogprobs;
    private FinishReason? _finishReason;
    private string? _role;
    private ExtraFold? _choiceFields;
    private ExtraFold? _logprobsFields;

    public string Text => _content is null ? "" : SurrogateHalves.Joined(_content);

    public void Add(ChatChunkChoice choice)
    {
        _finishReason = choice.FinishReason is { Value.Length: > 0 } reason ? reason : _finishReason;
        if (choice.ExtraFields is not null)
            (_choiceFields ??= new(joinsTexts: false)).Add(choice.ExtraFields);
        if (choice.Logprobs?.ExtraFields is { } logprobsFields)
            (_logprobsFields ??= new(joinsTexts: true)).Add(logprobsFields);
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
        // A stream may contain a first, empty piece of text before tool calls; without streaming, such an answer has no text.
        var onlyOther = _content is not { Length: > 0 } && (calls.Count > 0 || _refusal is not null || _audio is not null || _functionCall is not null);
        // An empty list that was sent is not the default, which is an array.
        IReadOnlyList<ChatAnnotation> annotations = [];
        if (_annotations is not null)
            annotations = new List<ChatAnnotation>(_annotations);
        return new ChatChoice
        {
            Index = index,
            FinishReason = _finishReason,
            Logprobs = _contentLogprobs is null && _refusalLogprobs is null && _logprobsFields is null
                ? null
                : new ChatLogprobs { Content = _contentLogprobs?.ToArray(), Refusal = _refusalLogprobs?.ToArray(), ExtraFields = _logprobsFields?.ToFields() },
            ExtraFields = _choiceFields?.ToFields(),
            Message = new AssistantChatMessage
            {
                KeptRole = _role,
                Content = _parts is not null ? ToParts(_parts) : _content is null || onlyOther ? null : ChatContent.FromText(Text),
                Refusal = _refusal is null ? null : SurrogateHalves.Joined(_refusal),
                ToolCalls = calls,
                FunctionCall = _functionCall is { } call ? new() { Name = call.Name, Arguments = call.Text, ExtraFields = call.ExtraFields } : null,
                Audio = _audio?.ToAudio(),
                Annotations = annotations,
                ExtraFields = _messageFields.ToFields(),
            },
        };
    }

    private void Add(ChatDelta delta)
    {
        _role = delta.Role is { Value.Length: > 0 } role ? role.Value : _role;
        AddParts(delta);
        if (delta.Content is not null)
            (_content ??= new StringBuilder()).Append(delta.Content);
        if (delta.Refusal is not null)
            (_refusal ??= new StringBuilder()).Append(delta.Refusal);
        if (delta.FunctionCall is { } call)
            (_functionCall ??= new()).Add(call.Name, call.Arguments, call.ExtraFields);
        if (delta.Audio is { } audio)
            (_audio ??= new ChatAudioAccumulator()).Add(audio);
        if (delta.Annotations is not ChatAnnotation[] { Length: 0 })
            (_annotations ??= []).AddRange(delta.Annotations);
        _toolCalls.Add(delta.ToolCalls);
        _messageFields.Add(delta.ExtraFields);
    }

    // When one piece is a list of parts, the whole content becomes a list.
    private void AddParts(ChatDelta delta)
    {
        if (delta.Parts is not { } parts)
        {
            if (_parts is not null && delta.Content is { Length: > 0 } text)
                _parts.Add(new ChatTextPart { Text = text });
            return;
        }
        if (_parts is null)
        {
            _parts = [];
            if (_content is { Length: > 0 })
                _parts.Add(new ChatTextPart { Text = _content.ToString() });
        }
        _parts.AddRange(parts);
    }

    private static ChatContent ToParts(List<ChatContentPart> pieces)
    {
        var parts = new List<ChatContentPart>();
        StringBuilder? text = null;
        foreach (var piece in pieces)
        {
            if (piece is ChatTextPart { ExtraFields: null } more)
            {
                (text ??= new StringBuilder()).Append(more.Text);
                continue;
            }
            End();
            parts.Add(piece);
        }
        End();
        return ChatContent.FromParts([.. parts]);

        void End()
        {
            if (text is not null)
                parts.Add(new ChatTextPart { Text = SurrogateHalves.Joined(text) });
            text = null;
        }
    }
}
