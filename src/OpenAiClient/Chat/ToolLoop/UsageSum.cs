namespace OpenAi.Chat;

/// <summary>Adds up the tokens of several answers; a number that no answer contains stays <see langword="null"/>.</summary>
internal static class UsageSum
{
    public static CompletionUsage? Of(IEnumerable<CompletionUsage?> usages) => usages.Aggregate(default(CompletionUsage), Add);

    private static CompletionUsage? Add(CompletionUsage? sum, CompletionUsage? next)
    {
        if (sum is null || next is null)
            return sum ?? next;
        return new CompletionUsage
        {
            PromptTokens = Add(sum.PromptTokens, next.PromptTokens),
            CompletionTokens = Add(sum.CompletionTokens, next.CompletionTokens),
            TotalTokens = Add(sum.TotalTokens, next.TotalTokens),
            CompletionTokensDetails = Add(sum.CompletionTokensDetails, next.CompletionTokensDetails),
            PromptTokensDetails = Add(sum.PromptTokensDetails, next.PromptTokensDetails),
        };
    }

    private static CompletionTokensDetails? Add(CompletionTokensDetails? sum, CompletionTokensDetails? next)
    {
        if (sum is null || next is null)
            return sum ?? next;
        return new CompletionTokensDetails
        {
            AcceptedPredictionTokens = Add(sum.AcceptedPredictionTokens, next.AcceptedPredictionTokens),
            AudioTokens = Add(sum.AudioTokens, next.AudioTokens),
            ReasoningTokens = Add(sum.ReasoningTokens, next.ReasoningTokens),
            TextTokens = Add(sum.TextTokens, next.TextTokens),
            RejectedPredictionTokens = Add(sum.RejectedPredictionTokens, next.RejectedPredictionTokens),
        };
    }

    private static PromptTokensDetails? Add(PromptTokensDetails? sum, PromptTokensDetails? next)
    {
        if (sum is null || next is null)
            return sum ?? next;
        return new PromptTokensDetails
        {
            AudioTokens = Add(sum.AudioTokens, next.AudioTokens),
            CachedTokens = Add(sum.CachedTokens, next.CachedTokens),
            TextTokens = Add(sum.TextTokens, next.TextTokens),
            ImageTokens = Add(sum.ImageTokens, next.ImageTokens),
            CacheWriteTokens = Add(sum.CacheWriteTokens, next.CacheWriteTokens),
        };
    }

    private static long? Add(long? sum, long? next) => sum is null ? next : sum + (next ?? 0);
}
