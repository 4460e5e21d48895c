using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>A rough estimate of the number of tokens of a text, plausible enough to show and to add up.</summary>
internal static class TokenEstimate
{
    private const int CharactersPerToken = 4;
    private const int TokensPerMessage = 4;

    public static CompletionUsage Usage(ChatCompletionRequest request, IEnumerable<AssistantChatMessage> answers)
    {
        var prompt = request.Messages.Sum(static message => TokensPerMessage + Of(Text(message)));
        return Usage(prompt, answers.Sum(static message => Of(Text(message))));
    }

    public static CompletionUsage Usage(long prompt, long completion) =>
        new()
        {
            PromptTokens = prompt,
            CompletionTokens = completion,
            TotalTokens = prompt + completion,
            PromptTokensDetails = new() { CachedTokens = 0, AudioTokens = 0 },
            CompletionTokensDetails = new() { ReasoningTokens = 0, AudioTokens = 0, AcceptedPredictionTokens = 0, RejectedPredictionTokens = 0 },
        };

    public static long Of(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

    public static long Of(TextOrTokens input) => input.Texts.Sum(Of) + input.TokenLists.Sum(static tokens => tokens.Count);

    public static string Text(ChatMessage? message) => message switch
    {
        DeveloperChatMessage developer => developer.Content?.ToText() ?? "",
        SystemChatMessage system => system.Content?.ToText() ?? "",
        UserChatMessage user => user.Content?.ToText() ?? "",
        AssistantChatMessage assistant => string.Concat([assistant.Text, assistant.Refusal, .. assistant.ToolCalls.Select(Text)]),
        ToolChatMessage tool => tool.Content?.ToText() ?? "",
        _ => "",
    };

    private static string Text(ChatToolCall call) => call switch
    {
        ChatFunctionToolCall function => function.Function.Name + function.Function.Arguments,
        ChatCustomToolCall custom => custom.Custom.Name + custom.Custom.Input,
        _ => "",
    };
}
