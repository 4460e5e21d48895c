namespace Samples.Lines;

/// <summary>The lines that were entered, and the one that is being edited.</summary>
public sealed class LineHistory
{
    private readonly List<string> _lines = [];
    private int _place;
    private string _draft = "";

    /// <summary>Adds a line, unless it is empty or repeats the last one, and returns to the end.</summary>
    /// <param name="line">The line.</param>
    public void Add(string line)
    {
        if (!string.IsNullOrWhiteSpace(line) && _lines.LastOrDefault() != line)
            _lines.Add(line);
        Leave();
    }

    /// <summary>Returns to the end, where the next line is edited.</summary>
    public void Leave()
    {
        _place = _lines.Count;
        _draft = "";
    }

    /// <summary>Moves to another line.</summary>
    /// <param name="step">-1 to an older line, 1 to a newer one.</param>
    /// <param name="edited">The current text; if it is no line of the history yet, it is kept for the way back.</param>
    /// <returns>The other line; <see langword="null"/> when there is none.</returns>
    public string? Move(int step, string edited)
    {
        if (_place + step < 0 || _place + step > _lines.Count)
            return null;
        if (_place == _lines.Count)
            _draft = edited;
        _place += step;
        return _place == _lines.Count ? _draft : _lines[_place];
    }
}
