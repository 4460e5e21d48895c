using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>
/// Converts the token usage of a chat with all details. The additional counts have the same names as in Microsoft.Extensions.AI.OpenAI.
/// </summary>
internal static class ChatUsages
{
    public static UsageDetails Of(CompletionUsage usage)
    {
        var input = usage.PromptTokensDetails;
        var output = usage.CompletionTokensDetails;
        var details = new UsageDetails
        {
            InputTokenCount = usage.PromptTokens,
            OutputTokenCount = usage.CompletionTokens,
            TotalTokenCount = usage.TotalTokens,
            CachedInputTokenCount = input?.CachedTokens,
            ReasoningTokenCount = output?.ReasoningTokens,
#pragma warning disable MEAI001 // Filled where they exist; callers that do not read them are not warned.
            InputAudioTokenCount = input?.AudioTokens,
            InputTextTokenCount = input?.TextTokens,
            OutputAudioTokenCount = output?.AudioTokens,
            OutputTextTokenCount = output?.TextTokens,
#pragma warning restore MEAI001
        };
        Count(details, "InputTokenDetails.AudioTokenCount", input?.AudioTokens);
        Count(details, "InputTokenDetails.ImageTokenCount", input?.ImageTokens);
        Count(details, "InputTokenDetails.CacheWriteTokenCount", input?.CacheWriteTokens);
        Count(details, "OutputTokenDetails.AudioTokenCount", output?.AudioTokens);
        Count(details, "OutputTokenDetails.AcceptedPredictionTokenCount", output?.AcceptedPredictionTokens);
        Count(details, "OutputTokenDetails.RejectedPredictionTokenCount", output?.RejectedPredictionTokens);
        return details;
    }

    private static void Count(UsageDetails details, string name, long? count)
    {
        if (count is > 0)
            (details.AdditionalCounts ??= [])[name] = count.Value;
    }
}
