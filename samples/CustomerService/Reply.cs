namespace CustomerService;

/// <summary>The reply to a customer.</summary>
/// <param name="Sentiment">The sentiment of the customer's message.</param>
/// <param name="Text">The text for the customer.</param>
/// <param name="Handover">The note for the human who takes over; <see langword="null"/> when none does.</param>
internal sealed record Reply(Sentiment Sentiment, string Text, string? Handover);
