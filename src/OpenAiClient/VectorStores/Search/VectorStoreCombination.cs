namespace OpenAi.VectorStores;

/// <summary>How a filter joins others. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreCombination
{
    /// <summary>All of them must hold.</summary>
    public static VectorStoreCombination And { get; } = new("and");

    /// <summary>At least one of them must hold.</summary>
    public static VectorStoreCombination Or { get; } = new("or");
}
