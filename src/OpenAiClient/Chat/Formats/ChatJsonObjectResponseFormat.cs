namespace OpenAi.Chat;

/// <summary>Any JSON object; the messages must ask for JSON. <see cref="ChatJsonSchemaResponseFormat"/> is the better choice where the model knows it.</summary>
public sealed partial record ChatJsonObjectResponseFormat : ChatResponseFormat;
