namespace CustomerService;

/// <summary>What a customer gets.</summary>
/// <param name="Sentiment">What the customer's message said between the lines.</param>
/// <param name="Text">What the customer reads.</param>
/// <param name="Handover">What the human who takes over reads; <see langword="null"/> when none does.</param>
internal sealed record Reply(Sentiment Sentiment, string Text, string? Handover);
