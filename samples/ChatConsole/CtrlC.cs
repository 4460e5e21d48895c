namespace ChatConsole;

/// <summary>Turns Ctrl-C into a cancellation that does not end the program.</summary>
internal sealed class CtrlC : IDisposable
{
    private volatile CancellationTokenSource _press = new();

    public CtrlC() => Console.CancelKeyPress += OnPress;

    /// <summary>Gets a token that is cancelled by the next press.</summary>
    public CancellationToken NextPress()
    {
        // The old source is not disposed, because a press may be cancelling it at this moment; it holds nothing but memory.
        if (_press.IsCancellationRequested)
            _press = new();
        return _press.Token;
    }

    // The source may be cancelled at this moment, so that it is not disposed either.
    public void Dispose() => Console.CancelKeyPress -= OnPress;

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        // What follows must not run on the thread of the signal.
        _ = _press.CancelAsync();
    }
}
