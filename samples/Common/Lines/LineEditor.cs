namespace Samples.Lines;

/// <summary>
/// Reads lines from a terminal: arrows, Home, End and Ctrl with A, E, U, K and W edit, up and down show the lines before. It only needs
/// a carriage return of the terminal, so that it works in all of them.
/// </summary>
/// <param name="terminal">The terminal.</param>
public sealed class LineEditor(ITerminal terminal)
{
    private readonly LineHistory _history = new();

    /// <summary>Reads a line.</summary>
    /// <param name="prompt">The text before it.</param>
    /// <param name="paintedPrompt">The same with colors. Default: without.</param>
    /// <returns>The line; <see langword="null"/> after Ctrl-D (or Ctrl-Z, as on Windows) in an empty line.</returns>
    /// <exception cref="OperationCanceledException">Ctrl-C in an empty line. In another one, it empties the line.</exception>
    public string? Read(string prompt, string? paintedPrompt = null)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        var line = new LineText();
        var drawing = new LineDrawing(terminal, prompt.Length, paintedPrompt ?? prompt);
        _history.Leave();
        drawing.Draw(line);
        while (true)
        {
            var key = terminal.ReadKey();
            switch (key)
            {
                case { Key: ConsoleKey.Enter } or { KeyChar: '\r' or '\n' }:
                    drawing.Finish(line.ToString());
                    _history.Add(line.ToString());
                    return line.ToString();
                case { Modifiers: ConsoleModifiers.Control, Key: ConsoleKey.D or ConsoleKey.Z } when line.Length == 0:
                    drawing.Finish("");
                    return null;
                case { Modifiers: ConsoleModifiers.Control, Key: ConsoleKey.C }:
                    drawing.Finish(line + "^C");
                    if (line.Length == 0)
                        throw new OperationCanceledException();
                    line.Set("");
                    _history.Leave();
                    break;
                default:
                    Edit(line, key);
                    break;
            }
            // A paste is drawn once. The first half of a surrogate pair is no character.
            if (!terminal.HasKey && !char.IsHighSurrogate(key.KeyChar))
                drawing.Draw(line);
        }
    }

    private void Edit(LineText line, ConsoleKeyInfo key)
    {
        var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                line.MoveTo(isControl ? line.WordBefore() : line.Cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                line.MoveTo(isControl ? line.WordAfter() : line.Cursor + 1);
                break;
            case ConsoleKey.Home:
            case ConsoleKey.A when isControl:
                line.MoveTo(0);
                break;
            case ConsoleKey.End:
            case ConsoleKey.E when isControl:
                line.MoveTo(line.Length);
                break;
            case ConsoleKey.Backspace:
                line.DeleteTo(isControl ? line.WordBefore() : line.Cursor - 1);
                break;
            case ConsoleKey.W when isControl:
                line.DeleteTo(line.WordBefore());
                break;
            case ConsoleKey.Delete:
            case ConsoleKey.D when isControl:
                line.DeleteTo(line.Cursor + 1);
                break;
            case ConsoleKey.U when isControl:
                line.DeleteTo(0);
                break;
            case ConsoleKey.K when isControl:
                line.DeleteTo(line.Length);
                break;
            case ConsoleKey.UpArrow:
            case ConsoleKey.DownArrow:
                if (_history.Move(key.Key == ConsoleKey.UpArrow ? -1 : 1, line.ToString()) is { } other)
                    line.Set(other);
                break;
            case ConsoleKey.Tab:
                line.Insert(" ");
                break;
            default:
                if (key.KeyChar != '\0' && !char.IsControl(key.KeyChar))
                    line.Insert(key.KeyChar.ToString());
                break;
        }
    }
}
