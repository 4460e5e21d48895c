namespace OpenAi.AspNetCore;

/// <summary>Endpoint results that relay the output of a model, similar to <c>TypedResults</c>.</summary>
/// <example><code>
/// app.MapPost("/chat", (ChatCompletionRequest request, ChatClient chat) => OpenAiResults.ServerSentEvents(chat.StreamAsync(request)));
/// </code></example>
public static class OpenAiResults
{
    /// <summary>
    /// Relays a stream in the API's own format: the JSON of the events, their names if they have names, and <c>[DONE]</c> at the end if the API
    /// sends it. Clients of the API can read it.
    /// </summary>
    /// <typeparam name="T">The type of the events, such as <see cref="Chat.ChatCompletionChunk"/>.</typeparam>
    /// <param name="stream">The stream. It is cancelled, which stops the model, when the client disconnects.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public static OpenAiStreamResult<T> ServerSentEvents<T>(IAsyncEnumerable<T> stream)
        where T : JsonModel =>
        ServerSentEvents(stream, static item => new(item.ToString(), EventNames.Of(item)), EventNames.EndOf(typeof(T)));

    /// <summary>Relays a stream as events of your own.</summary>
    /// <typeparam name="T">The type of the items of the stream.</typeparam>
    /// <param name="stream">The stream. It is cancelled, which stops the model, when the client disconnects.</param>
    /// <param name="toEvent">Converts an item to an event; <see langword="null"/> omits it.</param>
    /// <param name="end">Creates a last event after the stream has ended without a failure. Default: <see langword="null"/>, no last event.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="toEvent"/> is <see langword="null"/>.</exception>
    public static OpenAiStreamResult<T> ServerSentEvents<T>(IAsyncEnumerable<T> stream, Func<T, ServerSentEvent?> toEvent, Func<ServerSentEvent?>? end = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(toEvent);
        return new(stream, toEvent, end);
    }
}
