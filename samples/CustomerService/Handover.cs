using System.Text;
using OpenAi.Chat;

namespace CustomerService;

/// <summary>Writes the note for the human who takes over: why, and what was said. Searches are left out.</summary>
internal static class Handover
{
    public static string Of(string message, Sentiment sentiment, IEnumerable<ChatMessage> history)
    {
        var note = new StringBuilder()
            .AppendLine("=== Handed over to a human")
            .AppendLine(sentiment.WantsHuman ? "The customer asks for a human." : $"The customer is unhappy ({sentiment.Intensity} of 10): {sentiment.Reason}");
        foreach (var said in history)
        {
            if (said is UserChatMessage customer)
                note.AppendLine($"  customer: {customer.Content?.ToText()}");
            else if (said is AssistantChatMessage { Text.Length: > 0 } desk)
                note.AppendLine($"  desk:     {desk.Text}");
        }
        return note.Append($"  customer: {message}").ToString();
    }
}
