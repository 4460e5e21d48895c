namespace OpenAi.Chat;

/// <summary>What the user says or shows.</summary>
public sealed partial record UserChatMessage : ChatMessage
{
    /// <summary>Text, or parts: text, images, sound, files.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>A name that tells speakers of the same role apart. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }
}
