namespace OpenAi.Functions;

/// <summary>
/// A model called a function that does not exist, or with arguments that do not fit. The loops send the message to the
/// model, so that it can correct its call. A function may throw it to report a mistake in its arguments.
/// </summary>
public sealed class ToolCallException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    public ToolCallException()
        : base("The call does not fit the function.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The problem of the call, as a message for the model.</param>
    public ToolCallException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The problem of the call, as a message for the model.</param>
    /// <param name="innerException">The cause.</param>
    public ToolCallException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
