using System.ComponentModel;

namespace CustomerService;

/// <summary>What a customer feels. The descriptions are for the model.</summary>
internal sealed record Sentiment(
    [property: Description("The customer's mood in the last message.")] Mood Mood,
    [property: Description("How strong it is, from 0 to 10.")] int Intensity,
    [property: Description("Whether the customer asks for a human being.")] bool WantsHuman,
    [property: Description("What causes it, in a few words.")] string Reason);

internal enum Mood
{
    Positive,
    Neutral,
    Negative,
}
