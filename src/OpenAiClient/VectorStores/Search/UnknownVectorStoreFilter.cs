using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>A variant of <see cref="VectorStoreFilter"/> that this version of the package does not know; it is written back as it was read.</summary>
public sealed partial record UnknownVectorStoreFilter : VectorStoreFilter, IUnknownVariant
{
    /// <summary>Keeps JSON of a kind that the package does not know.</summary>
    /// <param name="json">The JSON.</param>
    public UnknownVectorStoreFilter(JsonElement json) => Json = json.Clone();

    /// <summary>The kind of filter; empty when there is none.</summary>
    public string Type => UnknownTag.Of(Json, "type");

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }
}
