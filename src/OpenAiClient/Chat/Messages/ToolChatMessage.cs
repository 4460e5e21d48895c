namespace OpenAi.Chat;

/// <summary>A message with the result of a tool call.</summary>
public sealed partial record ToolChatMessage : ChatMessage
{
    /// <summary>The result: text, or text parts.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>The id of the tool call.</summary>
    public required string ToolCallId { get; set; }
}
