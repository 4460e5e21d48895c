namespace CustomerService;

/// <summary>Asks a model what a customer feels, and gets a value of a type.</summary>
internal sealed class SentimentAnalysis(IServiceModel model)
{
    private const string Instructions = "You judge the feelings of a customer who writes to a company's service desk. Do not answer the customer.";

    // Anger grows over several messages.
    private const int Remembered = 4;

    public async Task<Sentiment> OfAsync(string message, CancellationToken stop)
    {
        var before = model.History.Where(static said => said.ByCustomer).TakeLast(Remembered).Select(static said => said.Text);
        var answer = await model.JudgeAsync(Instructions, before.Append(message), stop);

        // What a model will not judge is for a human to read.
        return answer.TryGetParsed(out var sentiment)
            ? sentiment
            : new(Mood.Negative, 10, WantsHuman: false, answer.Refusal ?? $"The message could not be judged: {answer.Failure}.");
    }
}
