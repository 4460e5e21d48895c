using OpenAi.Chat;

namespace CustomerService;

/// <summary>Writes the note for the human who takes over: the reason, and the conversation without the searches.</summary>
internal static class Handover
{
    public static string Of(string message, Sentiment sentiment, IEnumerable<ChatMessage> history) => string.Join(Environment.NewLine,
    [
        "=== Handed over to a human",
        sentiment.WantsHuman ? "The customer asks for a human." : $"The customer is unhappy ({sentiment.Intensity} of 10): {sentiment.Reason}",
        .. history.Select(LineOf).OfType<string>(),
        LineOf(ChatMessage.User(message)),
    ]);

    private static string? LineOf(ChatMessage said) => said switch
    {
        UserChatMessage customer => $"  customer: {customer.Content?.ToText()}",
        AssistantChatMessage { Text.Length: > 0 } desk => $"  desk:     {desk.Text}",
        _ => null,
    };
}
