using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>A piece of the model's answer arrived; only when it is streamed.</summary>
/// <param name="Chunk">The piece.</param>
public sealed record ChatChunkEvent(ChatCompletionChunk Chunk) : ToolLoopEvent
{
    /// <inheritdoc/>
    public override string Text => Chunk.Text;
}
