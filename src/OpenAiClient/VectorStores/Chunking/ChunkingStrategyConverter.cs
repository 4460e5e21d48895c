using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

internal sealed class ChunkingStrategyConverter() : UnionConverter<ChunkingStrategy>("type")
{
    protected override JsonReading<ChunkingStrategy>? VariantOf(string tag) => tag switch
    {
        "auto" => AutoChunkingStrategy.ReadJson,
        "static" => StaticChunkingStrategy.ReadJson,
        "other" => OtherChunkingStrategy.ReadJson,
        _ => null,
    };

    protected override ChunkingStrategy Unknown(JsonElement json) => new UnknownChunkingStrategy(json);
}
