namespace OpenAi.Chat;

/// <summary>Converts messages of the model for the history of a session, and for the next request.</summary>
internal static class ChatHistoryMessage
{
    /// <summary>Whether the message is empty; the API refuses empty messages.</summary>
    public static bool IsEmpty(AssistantChatMessage message) =>
        message is { Content: null, ToolCalls: [], Refusal: null or "", Audio: null, FunctionCall: null };

    /// <summary>
    /// Returns the message without audio data, which its id replaces. An expiration time that has already passed is
    /// wrong, and is ignored.
    /// </summary>
    public static ChatMessage Kept(ChatMessage message, DateTimeOffset now) => message is AssistantChatMessage { Audio: { } audio } spoken
        ? spoken with { Audio = audio with { Data = null, ExpiresAt = audio.ExpiresAt <= now ? null : audio.ExpiresAt } }
        : message;

    /// <summary>Returns the message for a request: audio is referenced by its id, or replaced by its transcript after it has expired.</summary>
    public static ChatMessage Sent(ChatMessage message, DateTimeOffset now)
    {
        if (message is not AssistantChatMessage { Audio: { } audio } spoken)
            return message;
        return !string.IsNullOrEmpty(audio.Id) && !(audio.ExpiresAt <= now)
            ? spoken with { Audio = new() { Id = audio.Id } }
            : spoken with { Audio = null, Content = spoken.Content ?? audio.Transcript ?? "" };
    }
}
