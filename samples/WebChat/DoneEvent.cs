using OpenAi;
using OpenAi.Chat;

namespace WebChat;

/// <summary>The answer is complete: the finish reason, and the token usage.</summary>
internal sealed record DoneEvent(string? FinishReason, TokenCounts? Usage)
{
    public static DoneEvent Of(FinishReason? reason, CompletionUsage? usage) =>
        new(reason?.Value, usage is null ? null : new(usage.PromptTokens, usage.CompletionTokens, usage.TotalTokens));
}
