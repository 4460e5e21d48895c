namespace OpenAi.Chat;

/// <summary>What the developer tells the model to do, whatever the user says. Newer models read it in place of a system message.</summary>
public sealed partial record DeveloperChatMessage : ChatMessage
{
    /// <summary>The instructions: text, or text parts.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>A name that tells speakers of the same role apart. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }
}
