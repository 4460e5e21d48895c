namespace OpenAi.ChatKit;

/// <summary>An annotation of an answer, which refers to a source.</summary>
[Union("type")]
[Variant<ChatKitFileAnnotation>("file")]
[Variant<ChatKitUrlAnnotation>("url")]
public abstract partial record ChatKitAnnotation : JsonModel;
