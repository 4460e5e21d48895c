namespace OpenAi.Chat;

/// <summary>What the model said, as a conversation keeps it and sends it again.</summary>
internal static class ChatHistoryMessage
{
    /// <summary>Whether there is nothing in it; the API refuses such a message.</summary>
    public static bool IsEmpty(AssistantChatMessage message) =>
        message is { Content: null, ToolCalls: [], Refusal: null or "", Audio: null, FunctionCall: null };

    /// <summary>The message without the sound itself, which its id stands for. A time that is over before the sound has come tells nothing.</summary>
    public static ChatMessage Kept(ChatMessage message, DateTimeOffset now) => message is AssistantChatMessage { Audio: { } audio } spoken
        ? spoken with { Audio = audio with { Data = null, ExpiresAt = audio.ExpiresAt <= now ? null : audio.ExpiresAt } }
        : message;

    /// <summary>The message as a request has it: sound by its id, or what was said in it once the server keeps it no longer.</summary>
    public static ChatMessage Sent(ChatMessage message, DateTimeOffset now)
    {
        if (message is not AssistantChatMessage { Audio: { } audio } spoken)
            return message;
        return !string.IsNullOrEmpty(audio.Id) && !(audio.ExpiresAt <= now)
            ? spoken with { Audio = new() { Id = audio.Id } }
            : spoken with { Audio = null, Content = spoken.Content ?? audio.Transcript ?? "" };
    }
}
