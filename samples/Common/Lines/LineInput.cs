namespace Samples.Lines;

/// <summary>The lines that a user types or pipes into the program.</summary>
public sealed class LineInput
{
    private readonly LineEditor? _editor = Console.IsInputRedirected || Console.IsOutputRedirected ? null : new(new SystemTerminal());

    /// <summary>Whether a user sits at a terminal and edits lines; else Ctrl-C is a signal also while a line is read.</summary>
    public bool IsEdited => _editor is not null;

    /// <summary>Reads a line.</summary>
    /// <param name="prompt">The text before it.</param>
    /// <param name="stop">Ends the wait, when no user edits the line.</param>
    /// <param name="paintedPrompt">The same with colors. Default: without.</param>
    /// <returns>The line; <see langword="null"/> at the end of the input.</returns>
    /// <exception cref="OperationCanceledException">The user pressed Ctrl-C, or <paramref name="stop"/> was cancelled.</exception>
    public async Task<string?> ReadAsync(string prompt, CancellationToken stop, string? paintedPrompt = null)
    {
        if (_editor is not null)
            return Edit(_editor, prompt, paintedPrompt);
        Console.Write(paintedPrompt ?? prompt);
        // Console input cannot be cancelled; the program does not wait for the line any longer.
        var line = await Task.Run(Console.ReadLine, stop).WaitAsync(stop);
        // Input from a pipe is not visible, so it is repeated.
        if (Console.IsInputRedirected || line is null)
            Console.WriteLine(line);
        return line;
    }

    private static string? Edit(LineEditor editor, string prompt, string? paintedPrompt)
    {
        Console.TreatControlCAsInput = true;
        // It stays so after Ctrl-C, since the next line is read at once: a signal in between would reach no one.
        var line = editor.Read(prompt, paintedPrompt);
        Console.TreatControlCAsInput = false;
        return line;
    }
}
