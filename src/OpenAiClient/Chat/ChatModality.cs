namespace OpenAi.Chat;

/// <summary>A kind of output. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatModality
{
    /// <summary>Text.</summary>
    public static ChatModality Text { get; } = new("text");

    /// <summary>Audio.</summary>
    public static ChatModality Audio { get; } = new("audio");
}
