using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

internal sealed class ChunkingStrategyConverter() : UnionConverter<ChunkingStrategy>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "auto" => typeof(AutoChunkingStrategy),
        "static" => typeof(StaticChunkingStrategy),
        "other" => typeof(OtherChunkingStrategy),
        _ => null,
    };

    protected override ChunkingStrategy Unknown(JsonElement json) => new UnknownChunkingStrategy(json);
}
