namespace ChatConsole;

/// <summary>Ctrl-C as something to wait for, which does not end the program.</summary>
internal sealed class CtrlC : IDisposable
{
    private volatile CancellationTokenSource _press = new();

    public CtrlC() => Console.CancelKeyPress += OnPress;

    /// <summary>A token that ends with the next press.</summary>
    public CancellationToken NextPress()
    {
        // The old source stays undisposed: a press may be calling it just now, and it holds nothing but memory.
        if (_press.IsCancellationRequested)
            _press = new();
        return _press.Token;
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= OnPress;
        _press.Dispose();
    }

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        _press.Cancel();
    }
}
