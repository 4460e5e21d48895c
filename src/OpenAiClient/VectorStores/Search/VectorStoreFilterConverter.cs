using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

internal sealed class VectorStoreFilterConverter() : UnionConverter<VectorStoreFilter>("type")
{
    protected override JsonReading<VectorStoreFilter>? VariantOf(string tag) => tag switch
    {
        "eq" or "ne" or "gt" or "gte" or "lt" or "lte" or "in" or "nin" => VectorStoreComparisonFilter.ReadJson,
        "and" or "or" => VectorStoreCompoundFilter.ReadJson,
        _ => null,
    };

    protected override VectorStoreFilter Unknown(JsonElement json) => new UnknownVectorStoreFilter(json);
}
