namespace OpenAi;

/// <summary>
/// The base class of all exceptions that this library throws for a failed call: catch it to catch them all. Three cases are not among
/// them: an invalid argument (<see cref="ArgumentException"/>), cancellation by the caller (<see cref="OperationCanceledException"/>), and
/// a call of a client that was disposed (<see cref="ObjectDisposedException"/>).
/// </summary>
public class OpenAiException : Exception
{
    /// <summary>Creates the exception.</summary>
    public OpenAiException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The error message.</param>
    public OpenAiException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="innerException">The cause.</param>
    public OpenAiException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The number of attempts, including retries. 0 when nothing was sent.</summary>
    public int Attempts { get; internal set; }

    /// <inheritdoc/>
    public override string Message => NotRetriedBecause is null ? base.Message : $"{base.Message} Not retried: {NotRetriedBecause}";

    /// <summary>The reason why a failure that is normally retried was not retried.</summary>
    internal string? NotRetriedBecause { get; set; }

    /// <summary>Whether a retry would fail in the same way, whatever the exception type is.</summary>
    internal bool IsFinal { get; init; }
}
