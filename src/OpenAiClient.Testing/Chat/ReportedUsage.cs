using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>The usage of chat completions and completions, as a token counter counts it.</summary>
internal static class ReportedUsage
{
    public static CompletionUsage Of(FakeTokenCounter counter, ChatCompletionRequest request, IEnumerable<AssistantChatMessage> answers) =>
        Of(counter.CountPrompt(request), answers.Sum(message => counter.CountText(request.Model, TokenEstimate.Text(message))));

    public static long Of(FakeTokenCounter counter, string model, TextOrTokens input) =>
        input.Texts.Sum(text => counter.CountText(model, text)) + input.TokenLists.Sum(static tokens => tokens.Count);

    public static CompletionUsage Of(long prompt, long completion) =>
        new()
        {
            PromptTokens = prompt,
            CompletionTokens = completion,
            TotalTokens = prompt + completion,
            PromptTokensDetails = new() { CachedTokens = 0, AudioTokens = 0 },
            CompletionTokensDetails = new() { ReasoningTokens = 0, AudioTokens = 0, AcceptedPredictionTokens = 0, RejectedPredictionTokens = 0 },
        };
}
