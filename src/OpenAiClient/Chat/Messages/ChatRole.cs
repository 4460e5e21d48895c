namespace OpenAi.Chat;

/// <summary>Who speaks in a conversation. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatRole
{
    /// <summary>The developer, whose instructions rank before the user's; for reasoning models.</summary>
    public static ChatRole Developer { get; } = new("developer");

    /// <summary>The developer, for older models.</summary>
    public static ChatRole System { get; } = new("system");

    /// <summary>The user.</summary>
    public static ChatRole User { get; } = new("user");

    /// <summary>The model.</summary>
    public static ChatRole Assistant { get; } = new("assistant");

    /// <summary>The result of a tool call.</summary>
    public static ChatRole Tool { get; } = new("tool");

    /// <summary>The result of a function call of the old kind.</summary>
    public static ChatRole Function { get; } = new("function");
}
