namespace OpenAi.VectorStores;

/// <summary>The way a filter combines others. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreCombination
{
    /// <summary>All of the filters must match.</summary>
    public static VectorStoreCombination And { get; } = new("and");

    /// <summary>At least one of the filters must match.</summary>
    public static VectorStoreCombination Or { get; } = new("or");
}
