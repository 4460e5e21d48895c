using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Reads and writes a <see cref="ChunkingStrategy"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChunkingStrategyConverter() : UnionConverter<ChunkingStrategy>("type")
{
    private protected override JsonReading<ChunkingStrategy>? VariantOf(string tag) => tag switch
    {
        "auto" => AutoChunkingStrategy.ReadJson,
        "static" => StaticChunkingStrategy.ReadJson,
        "other" => OtherChunkingStrategy.ReadJson,
        _ => null,
    };

    private protected override ChunkingStrategy Unknown(JsonElement json) => new UnknownChunkingStrategy(json);
}
