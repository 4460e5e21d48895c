using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>The model has answered, and the functions it asked for were called.</summary>
/// <param name="Round">The round.</param>
public sealed record ResponseToolRoundEvent(ResponseToolRound Round) : ToolLoopEvent;
