namespace OpenAi.Chat;

/// <summary>The result of a tool call, for the model to go on with.</summary>
public sealed partial record ToolChatMessage : ChatMessage
{
    /// <summary>The result: text, or text parts.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>The id of the call that this is the result of.</summary>
    public required string ToolCallId { get; set; }
}
