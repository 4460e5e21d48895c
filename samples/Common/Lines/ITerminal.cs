namespace Samples.Lines;

/// <summary>What a line editor needs of a terminal.</summary>
public interface ITerminal
{
    /// <summary>The number of columns.</summary>
    int Width { get; }

    /// <summary>Whether a key was pressed that is not read yet, as after a paste.</summary>
    bool HasKey { get; }

    /// <summary>Waits for the next key and does not show it. Ctrl-C is a key like the others.</summary>
    /// <returns>The key.</returns>
    ConsoleKeyInfo ReadKey();

    /// <summary>Writes a text at the cursor.</summary>
    /// <param name="text">The text.</param>
    void Write(string text);
}
