namespace OpenAi.Chat;

/// <summary>Text; the default.</summary>
public sealed partial record ChatTextResponseFormat : ChatResponseFormat;
