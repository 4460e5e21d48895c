using System.Text.RegularExpressions;
using Samples.Lines;
using Wcwidth;

namespace OpenAi.SampleTests;

/// <summary>A terminal of a given width with keys that a test types, such as <c>Hello{left}{enter}</c>, and with the rows that a user sees.</summary>
internal sealed partial class TypedTerminal(int width) : ITerminal
{
    private readonly Queue<ConsoleKeyInfo?> _keys = [];
    private readonly List<List<string>> _rows = [[]];
    private int _column;

    public int Width => width;

    /// <summary>Whether all keys come at once.</summary>
    public bool IsPaste { get; set; }

    public bool HasKey => IsPaste && _keys.Count > 0;

    /// <summary>The number of times that something was drawn.</summary>
    public int Writes { get; private set; }

    /// <summary>Is called before each key, when the terminal waits.</summary>
    public Action? AtEachWait { get; set; }

    /// <summary>The last row and the column of the cursor at each <c>{look}</c>.</summary>
    public List<(string Row, int Column)> Looks { get; } = [];

    /// <summary>The rows without spaces at their ends; an empty last one does not count.</summary>
    public IReadOnlyList<string> Rows => [.. _rows.Select(Text).Where((row, i) => i < _rows.Count - 1 || row.Length > 0)];

    public void Type(string keys)
    {
        foreach (var key in Key().EnumerateMatches(keys))
            Add(keys.Substring(key.Index, key.Length));
    }

    public ConsoleKeyInfo ReadKey()
    {
        AtEachWait?.Invoke();
        if (_keys.Dequeue() is { } key)
            return key;
        Looks.Add((Text(_rows[^1]), _column));
        return ReadKey();
    }

    public void Write(string text)
    {
        Writes++;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\r')
                _column = 0;
            else if (rune.Value == '\n')
                NewRow();
            else
                Put(rune);
        }
    }

    private void Put(System.Text.Rune rune)
    {
        var cells = Math.Max(UnicodeCalculator.GetWidth(rune), 0);
        if (_column + cells > width)
            NewRow();
        var row = _rows[^1];
        while (row.Count < _column + cells)
            row.Add(" ");
        if (cells == 0)
        {
            row[_column - 1] += rune;
            return;
        }
        row[_column] = rune.ToString();
        for (var i = 1; i < cells; i++)
            row[_column + i] = "";
        _column += cells;
    }

    private void NewRow()
    {
        _rows.Add([]);
        _column = 0;
    }

    private static string Text(List<string> row) => string.Concat(row).TrimEnd();

    private void Add(string key)
    {
        if (key is "{look}")
        {
            _keys.Enqueue(null);
            return;
        }
        var isControl = key.StartsWith("{c-", StringComparison.Ordinal);
        if (key is ['{', 'c', '-', var letter, '}'])
            _keys.Enqueue(new((char)(letter - 'a' + 1), ConsoleKey.A + (letter - 'a'), shift: false, alt: false, control: true));
        else if (Named(key.Replace("c-", "", StringComparison.Ordinal)) is { } named)
            _keys.Enqueue(new(named == ConsoleKey.Enter ? '\r' : '\0', named, shift: false, alt: false, isControl));
        else
            _keys.Enqueue(new(key[0], ConsoleKey.None, shift: false, alt: false, control: false));
    }

    private static ConsoleKey? Named(string key) => key switch
    {
        "{home}" => ConsoleKey.Home,
        "{end}" => ConsoleKey.End,
        "{left}" => ConsoleKey.LeftArrow,
        "{right}" => ConsoleKey.RightArrow,
        "{up}" => ConsoleKey.UpArrow,
        "{down}" => ConsoleKey.DownArrow,
        "{back}" => ConsoleKey.Backspace,
        "{del}" => ConsoleKey.Delete,
        "{tab}" => ConsoleKey.Tab,
        "{esc}" => ConsoleKey.Escape,
        "{f1}" => ConsoleKey.F1,
        "{enter}" => ConsoleKey.Enter,
        _ => null,
    };

    [GeneratedRegex(@"\{[a-z0-9-]+\}|.", RegexOptions.Singleline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Key();
}
