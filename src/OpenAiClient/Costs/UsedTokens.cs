using OpenAi.Embeddings;
using OpenAi.Responses;

namespace OpenAi.Costs;

/// <summary>The tokens that an answer is billed for.</summary>
internal readonly record struct UsedTokens(long Input, long Cached, long Output)
{
    public static UsedTokens? Of(CompletionUsage? usage)
    {
        // Some servers leave out what is zero, but the total gives it away.
        if (usage is not { PromptTokens: { } input } || (usage.CompletionTokens ?? usage.TotalTokens - input) is not { } output)
            return null;
        return new(input, usage.PromptTokensDetails?.CachedTokens ?? 0, output);
    }

    public static UsedTokens? Of(ResponseUsage? usage)
    {
        if (usage is not { InputTokens: { } input } || (usage.OutputTokens ?? usage.TotalTokens - input) is not { } output)
            return null;
        return new(input, usage.InputTokensDetails?.CachedTokens ?? 0, output);
    }

    public static UsedTokens? Of(EmbeddingUsage? usage) =>
        (usage?.PromptTokens ?? usage?.TotalTokens) is { } input ? new UsedTokens(input, 0, 0) : null;

    /// <summary>Their cost; numbers that no honest server sends are brought into bounds.</summary>
    public Cost At(ModelPrice price)
    {
        var input = Math.Max(Input, 0);
        return price.CostOf(input, Math.Max(Output, 0), Math.Clamp(Cached, 0, input));
    }
}
