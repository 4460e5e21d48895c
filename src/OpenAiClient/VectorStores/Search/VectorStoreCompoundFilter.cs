using System.Text.Json.Serialization.Metadata;

namespace OpenAi.VectorStores;

/// <summary>Joins several filters.</summary>
public sealed record VectorStoreCompoundFilter : VectorStoreFilter
{
    /// <summary>Whether all must hold, or one. Default: <c>and</c>.</summary>
    public VectorStoreCombination Type { get; set; } = VectorStoreCombination.And;

    /// <summary>The filters, which may be joined ones themselves.</summary>
    public IReadOnlyList<VectorStoreFilter> Filters { get; set; } = [];

    internal override JsonTypeInfo TypeInfo => VectorStoresJson.Of<VectorStoreCompoundFilter>();
}
