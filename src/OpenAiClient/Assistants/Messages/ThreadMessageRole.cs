namespace OpenAi.Assistants;

/// <summary>The role of the author of a message. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadMessageRole
{
    /// <summary>The user.</summary>
    public static ThreadMessageRole User { get; } = new("user");

    /// <summary>The assistant.</summary>
    public static ThreadMessageRole Assistant { get; } = new("assistant");
}
