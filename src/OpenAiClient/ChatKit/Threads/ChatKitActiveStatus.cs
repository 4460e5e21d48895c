namespace OpenAi.ChatKit;

/// <summary>The conversation is open for new messages.</summary>
public sealed partial record ChatKitActiveStatus : ChatKitThreadStatus;
