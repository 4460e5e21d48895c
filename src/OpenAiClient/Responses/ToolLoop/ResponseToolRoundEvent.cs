using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>The model has answered, and the functions it requested were executed.</summary>
/// <param name="Round">The round.</param>
public sealed record ResponseToolRoundEvent(ResponseToolRound Round) : ToolLoopEvent;
