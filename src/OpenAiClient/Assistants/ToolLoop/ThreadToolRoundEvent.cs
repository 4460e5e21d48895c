using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>The functions that a run requested were called; their results are sent next.</summary>
/// <param name="Round">The round.</param>
public sealed record ThreadToolRoundEvent(ThreadToolRound Round) : ToolLoopEvent;
