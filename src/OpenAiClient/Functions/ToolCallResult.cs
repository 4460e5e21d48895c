namespace OpenAi.Functions;

/// <summary>The result of a function call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Output">The text that is sent to the model: the result of the function, or an error message.</param>
/// <param name="Exception">
/// The failure: a <see cref="ToolCallException"/> when the model made a mistake, else the exception of the function.
/// <see langword="null"/> when the function succeeded.
/// </param>
public sealed record ToolCallResult(ToolCall Call, string Output, Exception? Exception);
