using OpenAi.Chat;

namespace CustomerService;

/// <summary>Answers a customer from the knowledge base, and hands over to a human when the customer is unhappy.</summary>
internal sealed class ServiceDesk(ChatClient chat, string model, KnowledgeBase knowledge)
{
    private const int TooMuch = 7;

    private const string Instructions =
        """
        You are the service desk of Example Lamps. Be friendly and brief. Look up what you say about products, orders and rules;
        when nothing is found, say that you do not know, and offer to ask a colleague. Promise nothing that is not in the articles.
        """;

    // The history contains the searches too, so it is limited.
    private readonly ChatSession _session = new(chat, model, Instructions, new() { Functions = [knowledge.AsFunction()], MaxMessages = 40 });
    private readonly SentimentAnalysis _sentiments = new(chat, model);
    private bool _wasUnhappy;

    public async Task<Reply> AnswerAsync(string message, CancellationToken stop)
    {
        var sentiment = await _sentiments.OfAsync(message, _session.History, stop);
        if (NeedsHuman(sentiment))
            return new(sentiment, "I am sorry for the trouble. A colleague takes over and has our conversation at hand.", Handover.Of(message, sentiment, _session.History));

        var answer = await _session.SendAsync(message, cancellationToken: stop);
        return new(sentiment, answer.Text, Handover: null);
    }

    private bool NeedsHuman(Sentiment sentiment)
    {
        var isUnhappy = sentiment.Mood == Mood.Negative;
        var needs = sentiment.WantsHuman || (isUnhappy && (_wasUnhappy || sentiment.Intensity >= TooMuch));
        _wasUnhappy = isUnhappy;
        return needs;
    }
}
