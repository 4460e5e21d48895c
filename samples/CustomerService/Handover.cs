namespace CustomerService;

/// <summary>Writes the note for the human who takes over: why, and what was said.</summary>
internal static class Handover
{
    public static string Of(string message, Sentiment sentiment, IEnumerable<Said> history) => string.Join(Environment.NewLine,
    [
        "=== Handed over to a human",
        sentiment.WantsHuman ? "The customer asks for a human." : $"The customer is unhappy ({sentiment.Intensity} of 10): {sentiment.Reason}",
        .. history.Append(new(ByCustomer: true, message)).Select(static said => said.ByCustomer ? $"  customer: {said.Text}" : $"  desk:     {said.Text}"),
    ]);
}
