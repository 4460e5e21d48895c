namespace OpenAi.AspNetCore;

/// <summary>Results of endpoints that hand on what a model says, as <c>TypedResults</c> has them for other things.</summary>
/// <example><code>
/// app.MapPost("/chat", (ChatCompletionRequest request, ChatClient chat) => OpenAiResults.ServerSentEvents(chat.StreamAsync(request)));
/// </code></example>
public static class OpenAiResults
{
    /// <summary>
    /// Hands a stream on as the API sends it: the events' JSON, their names where the API names them, and <c>[DONE]</c> at the end where the
    /// API ends so. Clients of the API read it like the API's own.
    /// </summary>
    /// <typeparam name="T">The events, such as <see cref="Chat.ChatCompletionChunk"/>.</typeparam>
    /// <param name="stream">The stream. It is cancelled, and the model stops, when the reader leaves.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public static OpenAiStreamResult<T> ServerSentEvents<T>(IAsyncEnumerable<T> stream)
        where T : JsonModel =>
        ServerSentEvents(stream, static item => new(item.ToString(), EventNames.Of(item)), EventNames.EndOf(typeof(T)));

    /// <summary>Hands a stream on as events of a program's own.</summary>
    /// <typeparam name="T">What the stream gives.</typeparam>
    /// <param name="stream">The stream. It is cancelled, and the model stops, when the reader leaves.</param>
    /// <param name="toEvent">Makes an event; <see langword="null"/> leaves it out.</param>
    /// <param name="end">Makes the last event, when the stream has ended well. Default: <see langword="null"/>, there is none.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="toEvent"/> is <see langword="null"/>.</exception>
    public static OpenAiStreamResult<T> ServerSentEvents<T>(IAsyncEnumerable<T> stream, Func<T, ServerSentEvent?> toEvent, Func<ServerSentEvent?>? end = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(toEvent);
        return new(stream, toEvent, end);
    }
}
