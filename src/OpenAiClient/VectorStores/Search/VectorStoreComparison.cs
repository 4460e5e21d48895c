namespace OpenAi.VectorStores;

/// <summary>The comparison of an attribute with the value of a filter. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class VectorStoreComparison
{
    /// <summary>The attribute is equal to the value.</summary>
    public static VectorStoreComparison Equal { get; } = new("eq");

    /// <summary>The attribute is not equal to the value.</summary>
    public static VectorStoreComparison NotEqual { get; } = new("ne");

    /// <summary>Matches files whose attribute is greater than the value.</summary>
    public static VectorStoreComparison GreaterThan { get; } = new("gt");

    /// <summary>The attribute is greater than or equal to the value.</summary>
    public static VectorStoreComparison GreaterThanOrEqual { get; } = new("gte");

    /// <summary>Matches files whose attribute is less than the value.</summary>
    public static VectorStoreComparison LessThan { get; } = new("lt");

    /// <summary>The attribute is less than or equal to the value.</summary>
    public static VectorStoreComparison LessThanOrEqual { get; } = new("lte");

    /// <summary>The attribute is one of several values.</summary>
    public static VectorStoreComparison In { get; } = new("in");

    /// <summary>The attribute is none of several values.</summary>
    public static VectorStoreComparison NotIn { get; } = new("nin");
}
