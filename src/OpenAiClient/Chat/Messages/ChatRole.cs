namespace OpenAi.Chat;

/// <summary>The role of a message's author. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatRole
{
    /// <summary>The developer, whose instructions have priority over the user's; for reasoning models.</summary>
    public static ChatRole Developer { get; } = new("developer");

    /// <summary>The developer, for older models.</summary>
    public static ChatRole System { get; } = new("system");

    /// <summary>The user.</summary>
    public static ChatRole User { get; } = new("user");

    /// <summary>The model.</summary>
    public static ChatRole Assistant { get; } = new("assistant");

    /// <summary>A tool, with the result of a call.</summary>
    public static ChatRole Tool { get; } = new("tool");

    /// <summary>A legacy function, with the result of a call.</summary>
    public static ChatRole Function { get; } = new("function");
}
