namespace OpenAi.Functions;

/// <summary>A function call that a model requests.</summary>
/// <param name="Round">The round of the loop in which the model requested the call, from 1.</param>
/// <param name="Id">The id of the call; empty when the server sent none.</param>
/// <param name="Name">The name of the function; a model may request one that does not exist.</param>
/// <param name="Arguments">The arguments as the model wrote them: normally JSON, or the text for a custom tool.</param>
public sealed record ToolCall(int Round, string Id, string Name, string Arguments)
{
    /// <summary>Whether it is a call of a custom tool, whose input is plain text.</summary>
    internal bool IsText { get; init; }
}
