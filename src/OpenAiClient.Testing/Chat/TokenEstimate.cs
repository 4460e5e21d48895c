using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>How many tokens a text may have: a rough guess, plausible enough to show and to add up.</summary>
internal static class TokenEstimate
{
    private const int CharactersPerToken = 4;
    private const int TokensPerMessage = 4;

    public static CompletionUsage Usage(ChatCompletionRequest request, string answer)
    {
        var prompt = request.Messages.Sum(static message => TokensPerMessage + Of(Text(message)));
        var completion = Of(answer) * Math.Max(request.N ?? 1, 1);
        return new()
        {
            PromptTokens = prompt,
            CompletionTokens = completion,
            TotalTokens = prompt + completion,
            PromptTokensDetails = new() { CachedTokens = 0, AudioTokens = 0 },
            CompletionTokensDetails = new() { ReasoningTokens = 0, AudioTokens = 0, AcceptedPredictionTokens = 0, RejectedPredictionTokens = 0 },
        };
    }

    public static long Of(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

    private static string Text(ChatMessage? message) => message switch
    {
        DeveloperChatMessage developer => developer.Content?.ToText() ?? "",
        SystemChatMessage system => system.Content?.ToText() ?? "",
        UserChatMessage user => user.Content?.ToText() ?? "",
        AssistantChatMessage assistant => assistant.Text,
        ToolChatMessage tool => tool.Content?.ToText() ?? "",
        _ => "",
    };
}
