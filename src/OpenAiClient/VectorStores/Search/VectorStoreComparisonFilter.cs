namespace OpenAi.VectorStores;

/// <summary>Holds for files with an attribute that compares with a value.</summary>
public sealed partial record VectorStoreComparisonFilter : VectorStoreFilter
{
    /// <summary>How they are compared. Default: <c>eq</c>.</summary>
    public VectorStoreComparison Type { get; set; } = VectorStoreComparison.Equal;

    /// <summary>The name of the attribute.</summary>
    public string Key { get; set; } = "";

    /// <summary>What the attribute is compared with.</summary>
    public FilterValue Value { get; set; }
}
