using OpenAi.Chat;

namespace CustomerService;

/// <summary>Asks a model what a customer feels, and gets a value of a type.</summary>
internal sealed class SentimentAnalysis(ChatClient chat, string model)
{
    // Anger grows over several messages.
    private const int Remembered = 4;

    public async Task<Sentiment> OfAsync(string message, IEnumerable<ChatMessage> history, CancellationToken stop)
    {
        var request = new ChatCompletionRequest
        {
            Model = model,
            Messages =
            [
                ChatMessage.System("You judge the feelings of a customer who writes to a company's service desk. Do not answer the customer."),
                .. history.OfType<UserChatMessage>().TakeLast(Remembered),
                ChatMessage.User(message),
            ],
        };
        var answer = await chat.CreateAsync(request, ServiceJson.Default.Sentiment, cancellationToken: stop);

        // What a model will not judge is for a human to read.
        return answer.TryGetParsed(out var sentiment)
            ? sentiment
            : new(Mood.Negative, 10, WantsHuman: false, answer.Refusal ?? $"The message could not be judged: {answer.Failure}.");
    }
}
