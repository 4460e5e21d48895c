using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Reads and writes a <see cref="VectorStoreFilter"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VectorStoreFilterConverter() : UnionConverter<VectorStoreFilter>("type")
{
    private protected override JsonReading<VectorStoreFilter>? VariantOf(string tag) => tag switch
    {
        "eq" or "ne" or "gt" or "gte" or "lt" or "lte" or "in" or "nin" => VectorStoreComparisonFilter.ReadJson,
        "and" or "or" => VectorStoreCompoundFilter.ReadJson,
        _ => null,
    };

    private protected override VectorStoreFilter Unknown(JsonElement json) => new UnknownVectorStoreFilter(json);
}
