using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Responses;

/// <summary>The token usage of responses, with the details that the API always returns.</summary>
internal static class ResponseTokens
{
    /// <summary>Counts the usage of a request whose input is complete.</summary>
    public static ResponseUsage Of(FakeTokenCounter counter, ResponseRequest whole, IEnumerable<ResponseItem> output)
    {
        var (asked, made) = (counter.CountInput(whole), output.Sum(item => counter.CountText(whole.Model ?? "", Text(item))));
        return Whole(new() { InputTokens = asked, OutputTokens = made, TotalTokens = asked + made });
    }

    /// <summary>A rough estimate of the input.</summary>
    public static long Estimate(ResponseRequest request) =>
        ((IEnumerable<ResponseItem>?)request.Input ?? []).Sum(static item => TokenEstimate.Of(item.ToString())) + TokenEstimate.Of(request.Instructions ?? "");

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

    private static string Text(ResponseItem item) => item switch
    {
        ResponseMessageItem message => message.Text,
        ResponseReasoningItem reasoning => reasoning.Text,
        ResponseFunctionCallItem call => call.Name + call.Arguments,
        ResponseCustomCallItem call => call.Name + call.Input,
        _ => item.ToString(),
    };
}
