namespace OpenAi.Chat;

/// <summary>
/// A message with instructions of the developer, which have priority over the user's. It replaces the system message for newer models.
/// </summary>
public sealed partial record DeveloperChatMessage : ChatMessage
{
    /// <summary>The instructions: text, or text parts.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>A name that distinguishes participants with the same role. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }
}
