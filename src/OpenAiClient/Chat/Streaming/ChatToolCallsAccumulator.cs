using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// Joins pieces of tool calls. They are told apart by their index; where a server leaves it out, or gives the same to all,
/// a new id begins a new call.
/// </summary>
internal sealed class ChatToolCallsAccumulator
{
    private readonly List<Call> _calls = [];

    public void Add(IReadOnlyList<ChatToolCallDelta> deltas)
    {
        foreach (var delta in deltas)
        {
            if (delta is not null)
                Find(delta).Add(delta);
        }
    }

    public IReadOnlyList<ChatToolCall> ToCalls() =>
        _calls.Count == 0 ? [] : [.. _calls.OrderBy(static call => call.Index).Select(static call => call.ToCall())];

    private Call Find(ChatToolCallDelta delta)
    {
        var index = delta.Index is { } given ? ChatCompletionAccumulator.CheckIndex(given, "tool_calls") : (int?)null;
        var call = index is null ? _calls.LastOrDefault() : _calls.LastOrDefault(call => call.Index == index);
        var startsAnother = call is not null && !string.IsNullOrEmpty(delta.Id) && !string.IsNullOrEmpty(call.Id) && delta.Id != call.Id;
        if (call is not null && !startsAnother)
            return call;
        ChatCompletionAccumulator.CheckIndex(_calls.Count, "tool_calls");
        // Calls without an index follow those before them; the sort is stable, so equal ones stay in order.
        call = new Call(index ?? (_calls.Count == 0 ? 0 : _calls.Max(static known => known.Index) + 1));
        _calls.Add(call);
        return call;
    }

    private sealed class Call(int index)
    {
        private readonly StringBuilder _name = new();
        private readonly StringBuilder _text = new();
        private string? _type;
        private bool _isCustom;
        private IDictionary<string, JsonElement>? _callFields;
        private IDictionary<string, JsonElement>? _innerFields;

        public int Index { get; } = index;

        public string Id { get; private set; } = "";

        public void Add(ChatToolCallDelta delta)
        {
            if (!string.IsNullOrEmpty(delta.Id))
                Id = delta.Id;
            _type = string.IsNullOrEmpty(delta.Type) ? _type : delta.Type;
            _isCustom |= delta.Custom is not null || _type == "custom";
            _name.Append(delta.Function?.Name).Append(delta.Custom?.Name);
            _text.Append(delta.Function?.Arguments).Append(delta.Custom?.Input);
            _callFields = ExtraFieldsFold.Latest(_callFields, delta.ExtraFields);
            _innerFields = ExtraFieldsFold.Latest(_innerFields, delta.Function?.ExtraFields ?? delta.Custom?.ExtraFields);
        }

        public ChatToolCall ToCall()
        {
            var callFields = ExtraFieldsFold.Latest(null, _callFields);
            var innerFields = ExtraFieldsFold.Latest(null, _innerFields);
            return _isCustom
                ? new ChatCustomToolCall
                {
                    Id = Id,
                    Custom = new() { Name = _name.ToString(), Input = _text.ToString(), ExtraFields = innerFields },
                    ExtraFields = callFields,
                }
                : new ChatFunctionToolCall
                {
                    Id = Id,
                    Function = new() { Name = _name.ToString(), Arguments = _text.ToString(), ExtraFields = innerFields },
                    ExtraFields = callFields,
                };
        }
    }
}
