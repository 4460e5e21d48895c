using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Accumulates the pieces of a name and of its arguments. Some servers repeat the whole name in each piece.</summary>
internal sealed class ChatFunctionFold
{
    private readonly StringBuilder _name = new();
    private readonly StringBuilder _text = new();
    private readonly ExtraFold _fields = new(joinsTexts: false);
    private int _depth;
    private bool _isBegun;
    private bool _isInString;
    private bool _isEscaped;

    public string Name => SurrogateHalves.Joined(_name);

    public string Text => SurrogateHalves.Joined(_text);

    public IDictionary<string, JsonElement>? ExtraFields => _fields.ToFields();

    /// <summary>Whether a piece belongs to another call, because its name follows complete arguments.</summary>
    public bool IsFollowedBy(string? name, string? text) =>
        _isBegun && _depth == 0 && !string.IsNullOrEmpty(name) && _name.Length > 0 && (!IsName(name) || !string.IsNullOrWhiteSpace(text));

    public void Add(string? name, string? text, IDictionary<string, JsonElement>? fields)
    {
        if (!string.IsNullOrEmpty(name) && !(name.Length > 1 && IsName(name)))
            _name.Append(name);
        if (text is not null)
        {
            _text.Append(text);
            Follow(text);
        }
        _fields.Add(fields);
    }

    private bool IsName(string name) => _name.Length == name.Length && _name.Equals(name);

    // Tracks the nesting depth of the JSON, so that each piece is scanned only once.
    private void Follow(string text)
    {
        foreach (var letter in text)
        {
            if (_isEscaped)
                _isEscaped = false;
            else if (_isInString && letter == '\\')
                _isEscaped = true;
            else if (letter == '"')
                _isInString = !_isInString;
            else if (!_isInString && (letter is '{' or '['))
                (_depth, _isBegun) = (_depth + 1, true);
            else if (!_isInString && (letter is '}' or ']'))
                _depth--;
        }
    }
}
