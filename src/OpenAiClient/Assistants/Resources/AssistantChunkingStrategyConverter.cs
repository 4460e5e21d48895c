using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantChunkingStrategyConverter() : UnionConverter<AssistantChunkingStrategy>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "auto" => typeof(AssistantAutoChunking),
        "static" => typeof(AssistantStaticChunking),
        _ => null,
    };

    protected override AssistantChunkingStrategy Unknown(JsonElement json) => new UnknownAssistantChunkingStrategy(json);
}
