using OpenAi.Chat;

namespace OpenAi.Testing.Chat;

/// <summary>A rough estimate of the number of tokens of a text, plausible enough to show and to add up.</summary>
internal static class TokenEstimate
{
    private const int CharactersPerToken = 4;
    private const int TokensPerMessage = 4;

    public static long Prompt(ChatCompletionRequest request) => request.Messages.Sum(static message => TokensPerMessage + Of(Text(message)));

    public static long Of(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;

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
