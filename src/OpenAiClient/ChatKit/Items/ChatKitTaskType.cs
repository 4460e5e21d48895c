namespace OpenAi.ChatKit;

/// <summary>The kind of a step. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatKitTaskType
{
    /// <summary>One of the workflow.</summary>
    public static ChatKitTaskType Custom { get; } = new("custom");

    /// <summary>A thought of the model.</summary>
    public static ChatKitTaskType Thought { get; } = new("thought");
}
