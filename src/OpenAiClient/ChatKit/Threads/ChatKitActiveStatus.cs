namespace OpenAi.ChatKit;

/// <summary>It can be gone on with.</summary>
public sealed partial record ChatKitActiveStatus : ChatKitThreadStatus;
