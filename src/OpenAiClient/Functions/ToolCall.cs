namespace OpenAi.Functions;

/// <summary>A call of a function that a model asks for.</summary>
/// <param name="Round">In which of the model's answers, from 1.</param>
/// <param name="Id">The call's id; empty when the server gave none.</param>
/// <param name="Name">The function; a model may name one that does not exist.</param>
/// <param name="Arguments">The arguments as the model wrote them: JSON, as a rule, or the text for a custom tool.</param>
public sealed record ToolCall(int Round, string Id, string Name, string Arguments)
{
    /// <summary>Whether it is a call of a custom tool, whose input is no JSON.</summary>
    internal bool IsText { get; init; }
}
