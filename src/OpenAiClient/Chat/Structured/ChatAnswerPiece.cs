namespace OpenAi.Chat;

/// <summary>A piece of a streamed answer that contains a value of a type; the last piece contains the answer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Chunk">The chunk; <see langword="null"/> in the last piece.</param>
/// <param name="Answer">The whole answer in the last piece; <see langword="null"/> before.</param>
public readonly record struct ChatAnswerPiece<T>(ChatCompletionChunk? Chunk, ChatAnswer<T>? Answer)
{
    /// <summary>The new JSON text of the first choice; the empty string when there is none.</summary>
    public string Text => Chunk?.Text ?? "";
}
