namespace OpenAi.VectorStores;

/// <summary>A filter that compares an attribute with a value.</summary>
public sealed partial record VectorStoreComparisonFilter : VectorStoreFilter
{
    /// <summary>The comparison. Default: <c>eq</c>.</summary>
    public VectorStoreComparison Type { get; set; } = VectorStoreComparison.Equal;

    /// <summary>The name of the attribute.</summary>
    public string Key { get; set; } = "";

    /// <summary>The value to compare with.</summary>
    public FilterValue Value { get; set; }
}
