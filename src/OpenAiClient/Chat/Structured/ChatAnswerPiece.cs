namespace OpenAi.Chat;

/// <summary>A piece of a streamed answer that becomes a value of a type; the last one holds the answer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Chunk">What came; <see langword="null"/> in the last piece.</param>
/// <param name="Answer">The whole answer, in the last piece; <see langword="null"/> before.</param>
public readonly record struct ChatAnswerPiece<T>(ChatCompletionChunk? Chunk, ChatAnswer<T>? Answer)
{
    /// <summary>What is new in the JSON text of the first choice; the empty string when nothing is.</summary>
    public string Text => Chunk?.Text ?? "";
}
