namespace OpenAi;

/// <summary>
/// The base class of all exceptions that this library throws for a failed call: catch it to catch them all. Two cases are
/// not among them: an invalid argument (<see cref="ArgumentException"/>) and cancellation by the caller
/// (<see cref="OperationCanceledException"/>).
/// </summary>
public class OpenAiException : Exception
{
    /// <summary>Creates the exception.</summary>
    public OpenAiException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public OpenAiException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why it happened.</param>
    public OpenAiException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How many times the request was sent, retries included. 0 when nothing was sent.</summary>
    public int Attempts { get; internal set; }

    /// <inheritdoc/>
    public override string Message => NotRetriedBecause is null ? base.Message : $"{base.Message} Not retried: {NotRetriedBecause}";

    /// <summary>Why a failure that is otherwise retried was not.</summary>
    internal string? NotRetriedBecause { get; set; }

    /// <summary>Whether another attempt would end alike, whatever the type says.</summary>
    internal bool IsFinal { get; init; }
}
