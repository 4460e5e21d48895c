namespace WebChat;

/// <summary>The answer is complete: the finish reason, and the token usage.</summary>
internal sealed record DoneEvent(string? FinishReason, TokenCounts? Usage);
