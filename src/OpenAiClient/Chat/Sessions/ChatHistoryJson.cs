using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Converts a conversation to and from the JSON array of messages in the API's requests.</summary>
internal static class ChatHistoryJson
{
    public static string Write(IReadOnlyList<ChatMessage> messages) =>
        JsonBuffer.Write(messages, static (writer, messages) => JsonWrite.List(writer, messages, JsonWrite.Model), static json => Encoding.UTF8.GetString(json.Span));

    public static IReadOnlyList<ChatMessage> Read(string json)
    {
        IReadOnlyList<ChatMessage> messages;
        try
        {
            messages = WireJson.ReadOwn(Encoding.UTF8.GetBytes(json), static (ref Utf8JsonReader reader) => JsonRead.WholeList(ref reader, ChatMessage.ReadJson));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is not a JSON array of messages: {exception.Message}", nameof(json), exception);
        }
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i] is null or { Role: "" })
                throw new ArgumentException($"The item $[{i}] is not a message, because it has no role.", nameof(json));
        }
        return messages;
    }
}
