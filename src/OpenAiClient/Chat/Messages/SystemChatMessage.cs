namespace OpenAi.Chat;

/// <summary>What the developer tells the model to do, whatever the user says.</summary>
public sealed partial record SystemChatMessage : ChatMessage
{
    /// <summary>The instructions: text, or text parts.</summary>
    public required ChatContent Content { get; set; }

    /// <summary>A name that tells speakers of the same role apart. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }
}
