namespace OpenAi;

/// <summary>The action of moderation. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ModerationMode
{
    /// <summary>Reports scores only.</summary>
    public static ModerationMode Score { get; } = new("score");

    /// <summary>Blocks harmful content.</summary>
    public static ModerationMode Block { get; } = new("block");
}
