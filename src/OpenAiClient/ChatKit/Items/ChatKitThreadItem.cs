namespace OpenAi.ChatKit;

/// <summary>An item of a conversation.</summary>
[Union("type")]
[Variant<ChatKitUserMessage>("chatkit.user_message")]
[Variant<ChatKitAssistantMessage>("chatkit.assistant_message")]
[Variant<ChatKitWidget>("chatkit.widget")]
[Variant<ChatKitClientToolCall>("chatkit.client_tool_call")]
[Variant<ChatKitTask>("chatkit.task")]
[Variant<ChatKitTaskGroup>("chatkit.task_group")]
public abstract partial record ChatKitThreadItem : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>chatkit.thread_item</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The conversation.</summary>
    public string ThreadId { get; set; } = "";
}
