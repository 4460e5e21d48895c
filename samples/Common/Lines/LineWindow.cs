namespace Samples.Lines;

/// <summary>The part of a line that is visible when the terminal is narrower than the line; it moves only when the cursor would leave it.</summary>
public sealed class LineWindow
{
    private int _first;

    /// <summary>Gets what is visible before and after the cursor; a mark stands for what is hidden on each side.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>Both parts, which together are no wider.</returns>
    public (string Before, string After) Of(LineText line, int columns)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (Width(line, 0, line.Length) <= columns)
        {
            _first = 0;
            return (line.Part(0, line.Cursor), line.Part(line.Cursor, line.Length));
        }
        var room = Math.Max(columns - 2, 2);
        _first = Math.Min(_first, line.Cursor);
        // The letter at the cursor is visible too.
        var last = Math.Min(line.Cursor + 1, line.Length);
        var width = Width(line, _first, last);
        while (width > room)
            width -= line.WidthAt(_first++);
        while (last < line.Length && width + line.WidthAt(last) <= room)
            width += line.WidthAt(last++);
        // After a deletion at the end there may be room for more before it.
        while (last == line.Length && _first > 0 && width + line.WidthAt(_first - 1) <= room)
            width += line.WidthAt(--_first);
        return ((_first > 0 ? "<" : "") + line.Part(_first, line.Cursor), line.Part(line.Cursor, last) + (last < line.Length ? ">" : ""));
    }

    private static int Width(LineText line, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
            width += line.WidthAt(i);
        return width;
    }
}
