using System.Text.Json;
using OpenAi.Http;

namespace OpenAi.Chat;

/// <summary>A conversation as the JSON array that the API's requests hold.</summary>
internal static class ChatHistoryJson
{
    public static string Write(IReadOnlyList<ChatMessage> messages) =>
        JsonSerializer.Serialize(messages, ChatJson.Of<IReadOnlyList<ChatMessage>>());

    public static IReadOnlyList<ChatMessage> Read(string json)
    {
        IReadOnlyList<ChatMessage>? messages;
        try
        {
            messages = JsonSerializer.Deserialize(json, ChatJson.Of<IReadOnlyList<ChatMessage>>());
        }
        catch (Exception exception) when (JsonAnswer.IsUnreadable(exception))
        {
            throw new ArgumentException($"This is no JSON array of messages: {exception.Message}", nameof(json), exception);
        }
        if (messages is null)
            throw new ArgumentException("This is no JSON array of messages, but null.", nameof(json));
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is null or { Role: "" })
                throw new ArgumentException($"This is no message, as it has no role: $[{i}].", nameof(json));
        }
        return messages;
    }
}
