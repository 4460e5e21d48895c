namespace Samples.Lines;

/// <summary>Draws a line that is edited in one row of the terminal.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="promptWidth">The number of columns of the prompt.</param>
/// <param name="prompt">The prompt, maybe with colors.</param>
internal sealed class LineDrawing(ITerminal terminal, int promptWidth, string prompt)
{
    private readonly LineWindow _window = new();

    public void Draw(LineText line)
    {
        // In the last column, terminals differ about where the cursor is.
        var columns = Math.Max(terminal.Width - promptWidth - 1, 4);
        var (before, after) = _window.Of(line, columns);
        // What was there before is overwritten; the cursor comes to its place by writing what is before it once more.
        terminal.Write($"\r{new string(' ', promptWidth + columns)}\r{prompt}{before}{after}\r{prompt}{before}");
    }

    /// <summary>Shows the whole line, in several rows if need be, and goes to the next one.</summary>
    public void Finish(string text)
    {
        var columns = Math.Max(terminal.Width - promptWidth - 1, 4);
        terminal.Write($"\r{new string(' ', promptWidth + columns)}\r{prompt}{text}{Environment.NewLine}");
    }
}
