using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

/// <summary>The attributes to give a file. <c>POST /vector_stores/{vector_store_id}/files/{file_id}</c></summary>
public sealed partial record VectorStoreFileUpdateRequest : JsonModel
{
    /// <summary>
    /// What takes the place of all attributes before: at most 16, names up to 64 characters, texts up to 512. <see
    /// langword="null"/> is sent as such.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
