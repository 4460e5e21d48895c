using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantChunkingStrategyConverter() : UnionConverter<AssistantChunkingStrategy>("type")
{
    protected override JsonReading<AssistantChunkingStrategy>? VariantOf(string tag) => tag switch
    {
        "auto" => AssistantAutoChunking.ReadJson,
        "static" => AssistantStaticChunking.ReadJson,
        _ => null,
    };

    protected override AssistantChunkingStrategy Unknown(JsonElement json) => new UnknownAssistantChunkingStrategy(json);
}
