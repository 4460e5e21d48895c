namespace OpenAi.Chat;

/// <summary>The model may call only some of the request's tools.</summary>
public sealed partial record ChatAllowedToolsChoice : ChatToolChoice
{
    /// <summary>The tools.</summary>
    public ChatAllowedTools AllowedTools { get; set; } = new();
}
