namespace OpenAi.ChatKit;

/// <summary>Whether a conversation accepts new messages.</summary>
[Union("type")]
[Variant<ChatKitActiveStatus>("active")]
[Variant<ChatKitLockedStatus>("locked")]
[Variant<ChatKitClosedStatus>("closed")]
public abstract partial record ChatKitThreadStatus : JsonModel;
