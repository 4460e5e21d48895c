namespace CustomerService;

/// <summary>Answers a customer from the knowledge base, and hands over to a human when the mood is bad.</summary>
internal sealed class ServiceDesk(IServiceModel model)
{
    public const string Instructions =
        """
        You are the service desk of Example Lamps. Be friendly and brief. Look up what you say about products, orders and rules;
        when nothing is found, say that you do not know, and offer to ask a colleague. Promise nothing that is not in the articles.
        """;

    private const int TooMuch = 7;

    private readonly SentimentAnalysis _sentiments = new(model);
    private bool _wasUnhappy;

    public async Task<Reply> AnswerAsync(string message, CancellationToken stop)
    {
        var sentiment = await _sentiments.OfAsync(message, stop);
        return NeedsHuman(sentiment)
            ? new(sentiment, "I am sorry for the trouble. A colleague takes over and has our conversation at hand.", Handover.Of(message, sentiment, model.History))
            : new(sentiment, await model.AnswerAsync(message, stop), Handover: null);
    }

    private bool NeedsHuman(Sentiment sentiment)
    {
        var isUnhappy = sentiment.Mood == Mood.Negative;
        var needs = sentiment.WantsHuman || (isUnhappy && (_wasUnhappy || sentiment.Intensity >= TooMuch));
        _wasUnhappy = isUnhappy;
        return needs;
    }
}
