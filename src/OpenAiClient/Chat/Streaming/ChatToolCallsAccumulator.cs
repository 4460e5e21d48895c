using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// Joins pieces of tool calls. They are told apart by their index; where a server leaves it out, or gives the same to all,
/// a new id begins a new call, and so do a second item of one list and a name after complete arguments.
/// </summary>
internal sealed class ChatToolCallsAccumulator
{
    private readonly List<ChatToolCallFold> _calls = [];
    private int _list;

    public void Add(IReadOnlyList<ChatToolCallDelta> deltas)
    {
        _list++;
        foreach (var delta in deltas)
        {
            if (delta is null)
                continue;
            var call = Find(delta);
            call.LastList = _list;
            call.Add(delta);
        }
    }

    public IReadOnlyList<ChatToolCall> ToCalls() =>
        _calls.Count == 0 ? [] : [.. _calls.OrderBy(static call => call.Index).Select(static call => call.ToCall())];

    private ChatToolCallFold Find(ChatToolCallDelta delta)
    {
        var index = delta.Index is { } given ? StreamIndex.Check(given, "tool_calls") : (int?)null;
        var call = index is null ? _calls.LastOrDefault() : _calls.LastOrDefault(call => call.Index == index);
        if (call is not null && !call.IsEndedBy(delta, _list))
            return call;
        StreamIndex.Check(_calls.Count, "tool_calls");
        // Calls without an index follow those before them; the sort is stable, so equal ones stay in order.
        call = new ChatToolCallFold(index ?? (_calls.Count == 0 ? 0 : _calls.Max(static known => known.Index) + 1));
        _calls.Add(call);
        return call;
    }
}
