using System.ComponentModel;

namespace CustomerService;

/// <summary>The sentiment of a customer. The descriptions are for the model.</summary>
internal sealed record Sentiment(
    [property: Description("The customer's mood in the last message.")] Mood Mood,
    [property: Description("The intensity of the mood, from 0 to 10.")] int Intensity,
    [property: Description("Whether the customer asks for a human being.")] bool WantsHuman,
    [property: Description("The cause of the mood, in a few words.")] string Reason);

internal enum Mood
{
    Positive,
    Neutral,
    Negative,
}
