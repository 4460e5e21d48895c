namespace OpenAi.ChatKit;

/// <summary>A part of what a user has said.</summary>
[Union("type")]
[Variant<ChatKitInputText>("input_text")]
[Variant<ChatKitQuotedText>("quoted_text")]
public abstract partial record ChatKitUserContent : JsonModel;
