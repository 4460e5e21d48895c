namespace Samples.Lines;

/// <summary>The terminal of the process.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private const int UsualWidth = 80;

    // A terminal that does not know its width says 0.
    public int Width => Console.WindowWidth is > 0 and var width ? width : UsualWidth;

    public bool HasKey => Console.KeyAvailable;

    public ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);

    public void Write(string text) => Console.Write(text);
}
