namespace OpenAi.Responses;

/// <summary>A piece of a streamed response that becomes a value of a type; the last one holds the answer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Event">What happened; <see langword="null"/> in the last piece.</param>
/// <param name="Answer">The whole answer, in the last piece; <see langword="null"/> before.</param>
public readonly record struct ResponseAnswerPiece<T>(ResponseStreamEvent? Event, ResponseAnswer<T>? Answer)
{
    /// <summary>What is new in the text; the empty string when nothing is.</summary>
    public string Text => Event?.Text ?? "";
}
