using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="AssistantChunkingStrategy"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AssistantChunkingStrategyConverter() : UnionConverter<AssistantChunkingStrategy>("type")
{
    private protected override JsonReading<AssistantChunkingStrategy>? VariantOf(string tag) => tag switch
    {
        "auto" => AssistantAutoChunking.ReadJson,
        "static" => AssistantStaticChunking.ReadJson,
        _ => null,
    };

    private protected override AssistantChunkingStrategy Unknown(JsonElement json) => new UnknownAssistantChunkingStrategy(json);
}
