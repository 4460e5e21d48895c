namespace OpenAi.ChatKit;

/// <summary>What a conversation is made of.</summary>
[Union("type")]
[Variant<ChatKitUserMessage>("chatkit.user_message")]
[Variant<ChatKitAssistantMessage>("chatkit.assistant_message")]
[Variant<ChatKitWidget>("chatkit.widget")]
[Variant<ChatKitClientToolCall>("chatkit.client_tool_call")]
[Variant<ChatKitTask>("chatkit.task")]
[Variant<ChatKitTaskGroup>("chatkit.task_group")]
public abstract partial record ChatKitThreadItem : JsonModel
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chatkit.thread_item</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The conversation.</summary>
    public string ThreadId { get; set; } = "";
}
