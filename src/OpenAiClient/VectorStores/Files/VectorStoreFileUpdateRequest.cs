using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

/// <summary>A request to update the attributes of a file. <c>POST /vector_stores/{vector_store_id}/files/{file_id}</c></summary>
public sealed partial record VectorStoreFileUpdateRequest : JsonModel
{
    /// <summary>
    /// The new attributes, which replace all previous ones: at most 16, with names of at most 64 and strings of at most 512 characters.
    /// <see langword="null"/> is sent as null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
