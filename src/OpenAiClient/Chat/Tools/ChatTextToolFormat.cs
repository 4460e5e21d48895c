namespace OpenAi.Chat;

/// <summary>Free text.</summary>
public sealed partial record ChatTextToolFormat : ChatCustomToolFormat;
