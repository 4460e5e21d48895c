namespace OpenAi.Responses;

/// <summary>The role of a message's author. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseRole
{
    /// <summary>The user.</summary>
    public static ResponseRole User { get; } = new("user");

    /// <summary>The model.</summary>
    public static ResponseRole Assistant { get; } = new("assistant");

    /// <summary>The developer, for older models.</summary>
    public static ResponseRole System { get; } = new("system");

    /// <summary>The developer.</summary>
    public static ResponseRole Developer { get; } = new("developer");

    /// <summary>A tool.</summary>
    public static ResponseRole Tool { get; } = new("tool");

    /// <summary>A critic.</summary>
    public static ResponseRole Critic { get; } = new("critic");

    /// <summary>A discriminator.</summary>
    public static ResponseRole Discriminator { get; } = new("discriminator");

    /// <summary>An unknown role.</summary>
    public static ResponseRole Unknown { get; } = new("unknown");
}
