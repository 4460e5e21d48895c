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
        details.Count("InputTokenDetails.AudioTokenCount", input?.AudioTokens);
        details.Count("InputTokenDetails.ImageTokenCount", input?.ImageTokens);
        details.Count("InputTokenDetails.CacheWriteTokenCount", input?.CacheWriteTokens);
        details.Count("OutputTokenDetails.AudioTokenCount", output?.AudioTokens);
        details.Count("OutputTokenDetails.AcceptedPredictionTokenCount", output?.AcceptedPredictionTokens);
        details.Count("OutputTokenDetails.RejectedPredictionTokenCount", output?.RejectedPredictionTokens);
        return details;
    }
}
