namespace OpenAi.Functions;

/// <summary>What a call of a function came to.</summary>
/// <param name="Call">The call.</param>
/// <param name="Output">What the model is answered: the function's result, or what went wrong.</param>
/// <param name="Exception">
/// What went wrong: a <see cref="ToolCallException"/> when the model called wrongly, else what the function threw.
/// <see langword="null"/> when the function gave its result.
/// </param>
public sealed record ToolCallResult(ToolCall Call, string Output, Exception? Exception);
