using System.Text;

namespace Samples.Lines;

/// <summary>Writes a text that arrives in pieces, and breaks its lines between words when it is for a terminal.</summary>
/// <param name="width">The columns of the terminal; 0 for a file or a pipe, which get the text as it is.</param>
/// <param name="write">Writes text.</param>
public sealed class WrappedText(int width, Action<string> write)
{
    private readonly StringBuilder _word = new();
    private int _column;

    /// <summary>Creates a text for the console of the process.</summary>
    /// <returns>The text.</returns>
    public static WrappedText ToConsole() => new(Console.IsOutputRedirected ? 0 : new SystemTerminal().Width, Console.Write);

    /// <summary>Writes a whole text and a line break to the console.</summary>
    /// <param name="text">The text.</param>
    public static void WriteLine(string text)
    {
        var wrapped = ToConsole();
        wrapped.Add(text);
        wrapped.End();
        Console.WriteLine();
    }

    /// <summary>Adds a piece; its last word is written when its end is known.</summary>
    /// <param name="piece">The piece.</param>
    public void Add(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        if (width <= 0)
        {
            write(piece);
            return;
        }
        foreach (var character in piece)
        {
            if (char.IsWhiteSpace(character))
                WriteSpace(character);
            else
                _word.Append(character);
        }
    }

    /// <summary>Writes what is left.</summary>
    public void End() => WriteWord();

    private void WriteSpace(char space)
    {
        WriteWord();
        if (space == '\n')
            _column = 0;
        // A space at the edge of the terminal would begin the next line.
        else if (space == '\r' || ++_column >= width)
            return;
        write(space.ToString());
    }

    private void WriteWord()
    {
        if (_word.Length == 0)
            return;
        var word = _word.ToString();
        _word.Clear();
        var columns = Columns.Of(word);
        if (_column > 0 && _column + columns > width)
        {
            write(Environment.NewLine);
            _column = 0;
        }
        write(word);
        // A word longer than the line is broken by the terminal.
        _column = (_column + columns - 1) % width + 1;
    }
}
