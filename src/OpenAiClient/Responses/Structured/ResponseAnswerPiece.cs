namespace OpenAi.Responses;

/// <summary>A piece of a streamed response that contains a value of a type; the last piece contains the answer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Event">The event; <see langword="null"/> in the last piece.</param>
/// <param name="Answer">The whole answer in the last piece; <see langword="null"/> before.</param>
public readonly record struct ResponseAnswerPiece<T>(ResponseStreamEvent? Event, ResponseAnswer<T>? Answer)
{
    /// <summary>The new text; the empty string when there is none.</summary>
    public string Text => Event?.Text ?? "";
}
