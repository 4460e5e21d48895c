using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>The model has answered, and the functions it requested were executed.</summary>
/// <param name="Round">The round.</param>
public sealed record ChatToolRoundEvent(ChatToolRound Round) : ToolLoopEvent;
