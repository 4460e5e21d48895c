namespace OpenAi.ChatKit;

/// <summary>What an answer refers to.</summary>
[Union("type")]
[Variant<ChatKitFileAnnotation>("file")]
[Variant<ChatKitUrlAnnotation>("url")]
public abstract partial record ChatKitAnnotation : JsonModel;
