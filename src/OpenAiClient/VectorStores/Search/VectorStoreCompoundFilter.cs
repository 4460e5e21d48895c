namespace OpenAi.VectorStores;

/// <summary>A filter that combines several filters.</summary>
public sealed partial record VectorStoreCompoundFilter : VectorStoreFilter
{
    /// <summary>Whether all filters must match, or at least one. Default: <c>and</c>.</summary>
    public VectorStoreCombination Type { get; set; } = VectorStoreCombination.And;

    /// <summary>The filters, which may be combined ones themselves.</summary>
    public IReadOnlyList<VectorStoreFilter> Filters { get; set; } = [];
}
