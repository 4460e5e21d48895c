using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>How the types of <c>/vector_stores</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(FiniteNumberConverter), typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(AutoChunkingStrategy))]
[JsonSerializable(typeof(ChunkingStrategy))]
[JsonSerializable(typeof(OtherChunkingStrategy))]
[JsonSerializable(typeof(Page<VectorStore>))]
[JsonSerializable(typeof(Page<VectorStoreFile>))]
[JsonSerializable(typeof(StaticChunking))]
[JsonSerializable(typeof(StaticChunkingStrategy))]
[JsonSerializable(typeof(VectorStore))]
[JsonSerializable(typeof(VectorStoreComparisonFilter))]
[JsonSerializable(typeof(VectorStoreCompoundFilter))]
[JsonSerializable(typeof(VectorStoreContent))]
[JsonSerializable(typeof(VectorStoreCreateRequest))]
[JsonSerializable(typeof(VectorStoreDeleted))]
[JsonSerializable(typeof(VectorStoreExpirationAfter))]
[JsonSerializable(typeof(VectorStoreFile))]
[JsonSerializable(typeof(VectorStoreFileBatch))]
[JsonSerializable(typeof(VectorStoreFileBatchCreateRequest))]
[JsonSerializable(typeof(VectorStoreFileContent))]
[JsonSerializable(typeof(VectorStoreFileCounts))]
[JsonSerializable(typeof(VectorStoreFileCreateRequest))]
[JsonSerializable(typeof(VectorStoreFileDeleted))]
[JsonSerializable(typeof(VectorStoreFileError))]
[JsonSerializable(typeof(VectorStoreFileListQuery))]
[JsonSerializable(typeof(VectorStoreFileUpdateRequest))]
[JsonSerializable(typeof(VectorStoreFilter))]
[JsonSerializable(typeof(VectorStoreListQuery))]
[JsonSerializable(typeof(VectorStoreRankingOptions))]
[JsonSerializable(typeof(VectorStoreSearchRequest))]
[JsonSerializable(typeof(VectorStoreSearchResult))]
[JsonSerializable(typeof(VectorStoreSearchResults))]
[JsonSerializable(typeof(VectorStoreUpdateRequest))]
internal sealed partial class VectorStoresJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
