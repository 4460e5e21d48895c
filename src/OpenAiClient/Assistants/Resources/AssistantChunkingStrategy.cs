namespace OpenAi.Assistants;

/// <summary>
/// The way files are split into chunks: an <see cref="AssistantAutoChunking"/>, an <see cref="AssistantStaticChunking"/>, or an
/// <see cref="UnknownAssistantChunkingStrategy"/>.
/// </summary>
[Union("type")]
[Variant<AssistantAutoChunking>("auto")]
[Variant<AssistantStaticChunking>("static")]
public abstract partial record AssistantChunkingStrategy : JsonModel
{
}
