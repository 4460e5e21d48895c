using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Responses;

/// <summary>The token usage of responses, with the details that the API always returns.</summary>
internal static class ResponseTokens
{
    /// <summary>Estimates the usage.</summary>
    public static ResponseUsage Of(IEnumerable<ResponseItem> input, IEnumerable<ResponseItem> output)
    {
        var (asked, made) = (input.Sum(static item => TokenEstimate.Of(item.ToString())), output.Sum(static item => TokenEstimate.Of(item.ToString())));
        return Whole(new() { InputTokens = asked, OutputTokens = made, TotalTokens = asked + made });
    }

    /// <summary>Completes a scripted usage.</summary>
    public static ResponseUsage Whole(ResponseUsage usage) => usage with
    {
        InputTokensDetails = (usage.InputTokensDetails ?? new()) with
        {
            CachedTokens = usage.InputTokensDetails?.CachedTokens ?? 0,
            CacheWriteTokens = usage.InputTokensDetails?.CacheWriteTokens ?? 0,
        },
        OutputTokensDetails = (usage.OutputTokensDetails ?? new()) with { ReasoningTokens = usage.OutputTokensDetails?.ReasoningTokens ?? 0 },
    };
}
