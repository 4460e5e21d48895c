namespace OpenAi.Graders;

/// <summary>The comparison of two strings. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class StringCheckOperation
{
    /// <summary>The strings are equal.</summary>
    public static StringCheckOperation Equal { get; } = new("eq");

    /// <summary>The strings differ.</summary>
    public static StringCheckOperation NotEqual { get; } = new("ne");

    /// <summary>The text contains the reference.</summary>
    public static StringCheckOperation Like { get; } = new("like");

    /// <summary>The text contains the reference, ignoring case.</summary>
    public static StringCheckOperation LikeIgnoringCase { get; } = new("ilike");
}
