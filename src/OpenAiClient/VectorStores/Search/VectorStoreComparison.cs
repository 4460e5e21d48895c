namespace OpenAi.VectorStores;

/// <summary>How a filter compares an attribute with its value. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class VectorStoreComparison
{
    /// <summary>The attribute is the value.</summary>
    public static VectorStoreComparison Equal { get; } = new("eq");

    /// <summary>The attribute is not the value.</summary>
    public static VectorStoreComparison NotEqual { get; } = new("ne");

    /// <summary>The attribute is greater.</summary>
    public static VectorStoreComparison GreaterThan { get; } = new("gt");

    /// <summary>The attribute is greater or the same.</summary>
    public static VectorStoreComparison GreaterThanOrEqual { get; } = new("gte");

    /// <summary>The attribute is less.</summary>
    public static VectorStoreComparison LessThan { get; } = new("lt");

    /// <summary>The attribute is less or the same.</summary>
    public static VectorStoreComparison LessThanOrEqual { get; } = new("lte");

    /// <summary>The attribute is one of several values.</summary>
    public static VectorStoreComparison In { get; } = new("in");

    /// <summary>The attribute is none of several values.</summary>
    public static VectorStoreComparison NotIn { get; } = new("nin");
}
