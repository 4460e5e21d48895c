using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>A chunk of the model's answer has arrived; only in a streamed loop.</summary>
/// <param name="Chunk">The chunk.</param>
public sealed record ChatChunkEvent(ChatCompletionChunk Chunk) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Chunk.Text;
}
