using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Accumulates the pieces of one tool call.</summary>
internal sealed class ChatToolCallFold(int index)
{
    private readonly ChatFunctionFold _function = new();
    private ExtraFold? _fields;
    private string? _type;
    private bool _isCustom;
    private bool _isFunction;

    public int Index { get; } = index;

    public string Id { get; private set; } = "";

    /// <summary>The number of the list that contained its last piece.</summary>
    public int LastList { get; set; }

    private bool IsUnknown => !_isCustom && !_isFunction && _type is not (null or "function");

    /// <summary>Whether a piece begins another call. Without an id, a name after complete arguments does.</summary>
    public bool IsEndedBy(ChatToolCallDelta delta, int list)
    {
        // Some servers send a new id with each piece of a call, but its name only once.
        if (!string.IsNullOrEmpty(delta.Id) && !string.IsNullOrEmpty(Id))
            return delta.Id != Id && (LastList == list || !IsOnlyText(delta));
        // Two items of one list always belong to different calls.
        return LastList == list || (!_isCustom && _function.IsFollowedBy(delta.Function?.Name, delta.Function?.Arguments));
    }

    public void Add(ChatToolCallDelta delta)
    {
        if (Id.Length == 0)
            Id = delta.Id ?? "";
        _type = string.IsNullOrEmpty(delta.Type) ? _type : delta.Type;
        _isCustom |= delta.Custom is not null || _type == "custom";
        _isFunction |= delta.Function is not null;
        _function.Add(delta.Function?.Name, delta.Function?.Arguments, delta.Function?.ExtraFields);
        if (delta.Custom is { } custom)
            _function.Add(custom.Name, custom.Input, custom.ExtraFields);
        if (delta.ExtraFields is not null)
            (_fields ??= new ExtraFold(joinsTexts: IsUnknown)).Add(delta.ExtraFields);
    }

    public ChatToolCall ToCall()
    {
        var fields = _fields?.ToFields();
        if (IsUnknown)
            return new UnknownChatToolCall(WireJson.Element((Id, Type: _type!, Fields: fields), WriteUnknown));
        return _isCustom
            ? new ChatCustomToolCall
            {
                Id = Id,
                Custom = new() { Name = _function.Name, Input = _function.Text, ExtraFields = _function.ExtraFields },
                ExtraFields = fields,
            }
            : new ChatFunctionToolCall
            {
                Id = Id,
                Function = new() { Name = _function.Name, Arguments = _function.Text, ExtraFields = _function.ExtraFields },
                ExtraFields = fields,
            };
    }

    private static bool IsOnlyText(ChatToolCallDelta delta) =>
        string.IsNullOrEmpty(delta.Function?.Name ?? delta.Custom?.Name) && (delta.Function?.Arguments ?? delta.Custom?.Input) is not null;

    private static void WriteUnknown(Utf8JsonWriter writer, (string Id, string Type, IDictionary<string, JsonElement>? Fields) call)
    {
        writer.WriteStartObject();
        if (call.Id.Length > 0)
            writer.WriteString("id"u8, call.Id);
        writer.WriteString("type"u8, call.Type);
        foreach (var (name, value) in call.Fields ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            JsonWrite.Element(writer, value);
        }
        writer.WriteEndObject();
    }
}
