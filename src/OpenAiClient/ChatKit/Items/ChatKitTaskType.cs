namespace OpenAi.ChatKit;

/// <summary>The kind of a step. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ChatKitTaskType
{
    /// <summary>A step of the workflow.</summary>
    public static ChatKitTaskType Custom { get; } = new("custom");

    /// <summary>A thought of the model.</summary>
    public static ChatKitTaskType Thought { get; } = new("thought");
}
