namespace OpenAi.Chat;

/// <summary>A message of the user.</summary>
public sealed partial record UserChatMessage : ChatMessage
{
    /// <summary>Text, or parts: text, images, audio, files.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>A name that distinguishes participants with the same role. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }
}
