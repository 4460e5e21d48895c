using OpenAi.Chat;

namespace CustomerService;

/// <summary>Asks a model for the sentiment of a customer, as structured output.</summary>
internal sealed class SentimentAnalysis(ChatClient chat, string model)
{
    // Anger grows over several messages, so the last ones are considered together.
    private const int Remembered = 4;

    public async Task<Sentiment> OfAsync(string message, IEnumerable<ChatMessage> history, CancellationToken stop)
    {
        var request = new ChatCompletionRequest
        {
            Model = model,
            Messages =
            [
                ChatMessage.System("You assess the feelings of a customer who writes to a company's service desk. Do not answer the customer."),
                .. history.OfType<UserChatMessage>().TakeLast(Remembered),
                ChatMessage.User(message),
            ],
        };
        var answer = await chat.CreateAsync(request, ServiceJson.Default.Sentiment, cancellationToken: stop);

        // When the model refuses, a human reads the message.
        return answer.TryGetParsed(out var sentiment)
            ? sentiment
            : new(Mood.Negative, 10, WantsHuman: false, answer.Refusal ?? $"The message could not be assessed: {answer.Failure}.");
    }
}
