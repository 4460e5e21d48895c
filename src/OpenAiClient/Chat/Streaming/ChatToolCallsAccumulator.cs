using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// Accumulates the pieces of tool calls. They are distinguished by their index; if a server sends none, or the same for all calls, a new
/// call begins with a new id, with a second item of one list, and with a name after complete arguments.
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
        if (!string.IsNullOrEmpty(delta.Id) && _calls.LastOrDefault(call => call.Id == delta.Id && (index is null || call.Index == index)) is { } known)
            return known;
        var call = index is null ? _calls.LastOrDefault() : _calls.LastOrDefault(call => call.Index == index);
        if (call is not null && !call.IsEndedBy(delta, _list))
            return call;
        StreamIndex.Check(_calls.Count, "tool_calls");
        // Calls without an index follow the previous ones; the sort is stable, so calls with the same index keep their order.
        call = new ChatToolCallFold(index ?? (_calls.Count == 0 ? 0 : _calls.Max(static known => known.Index) + 1));
        _calls.Add(call);
        return call;
    }
}
