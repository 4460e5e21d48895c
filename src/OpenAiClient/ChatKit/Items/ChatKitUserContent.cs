namespace OpenAi.ChatKit;

/// <summary>A part of a user's message.</summary>
[Union("type")]
[Variant<ChatKitInputText>("input_text")]
[Variant<ChatKitQuotedText>("quoted_text")]
public abstract partial record ChatKitUserContent : JsonModel;
