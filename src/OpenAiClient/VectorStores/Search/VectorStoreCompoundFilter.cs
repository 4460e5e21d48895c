namespace OpenAi.VectorStores;

/// <summary>Joins several filters.</summary>
public sealed partial record VectorStoreCompoundFilter : VectorStoreFilter
{
    /// <summary>Whether all must hold, or one. Default: <c>and</c>.</summary>
    public VectorStoreCombination Type { get; set; } = VectorStoreCombination.And;

    /// <summary>The filters, which may be joined ones themselves.</summary>
    public IReadOnlyList<VectorStoreFilter> Filters { get; set; } = [];
}
