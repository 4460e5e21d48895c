namespace OpenAi.Functions;

/// <summary>
/// A model called a function wrongly: one that does not exist, or with arguments that do not fit. The message is meant for the
/// model, and the loops always answer with it, so that the model can try again. A function may throw it for rules of its own.
/// </summary>
public sealed class ToolCallException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    public ToolCallException()
        : base("The call does not fit the function.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What is wrong with the call, for the model to read.</param>
    public ToolCallException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What is wrong with the call, for the model to read.</param>
    /// <param name="innerException">Why it happened.</param>
    public ToolCallException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
