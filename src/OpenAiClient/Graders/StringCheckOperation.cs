namespace OpenAi.Graders;

/// <summary>How two texts are compared. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class StringCheckOperation
{
    /// <summary>They are the same.</summary>
    public static StringCheckOperation Equal { get; } = new("eq");

    /// <summary>They differ.</summary>
    public static StringCheckOperation NotEqual { get; } = new("ne");

    /// <summary>The text holds the other.</summary>
    public static StringCheckOperation Like { get; } = new("like");

    /// <summary>The text holds the other, in any case.</summary>
    public static StringCheckOperation LikeIgnoringCase { get; } = new("ilike");
}
