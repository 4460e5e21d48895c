namespace OpenAi.Chat;

/// <summary>Any JSON object; the messages must ask for JSON. Prefer <see cref="ChatJsonSchemaResponseFormat"/> if the model supports it.</summary>
public sealed partial record ChatJsonObjectResponseFormat : ChatResponseFormat;
