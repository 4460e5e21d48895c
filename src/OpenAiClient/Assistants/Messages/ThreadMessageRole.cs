namespace OpenAi.Assistants;

/// <summary>Who says a message. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadMessageRole
{
    /// <summary>The user.</summary>
    public static ThreadMessageRole User { get; } = new("user");

    /// <summary>The assistant.</summary>
    public static ThreadMessageRole Assistant { get; } = new("assistant");
}
