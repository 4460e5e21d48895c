using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// How files are cut into chunks: an <see cref="AssistantAutoChunking"/>, an <see cref="AssistantStaticChunking"/>, or an
/// <see cref="UnknownAssistantChunkingStrategy"/>.
/// </summary>
[JsonConverter(typeof(AssistantChunkingStrategyConverter))]
public abstract partial record AssistantChunkingStrategy : JsonModel
{
    private protected AssistantChunkingStrategy()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }
}
