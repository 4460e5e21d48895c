using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Calls a model, executes the functions it calls, and continues until the model has answered. <c>POST /chat/completions</c>, once
    /// for each round. Calls of one round run concurrently. When a call is invalid, the model receives an error message and may try
    /// again.
    /// </summary>
    /// <remarks>
    /// <para>The functions are added to the tools of the request; a tool of the request with the name of a function replaces the
    /// function's own definition. A call of a tool in the request that has no function ends the loop, and is returned to the caller in
    /// <see cref="ChatToolsResult.OpenCalls"/>. An answer that was cut off or filtered, and a refusal, end the loop as well.</para>
    /// <para>A <see cref="ChatCompletionRequest.ToolChoice"/> that forces a call applies to the first round only.</para>
    /// </remarks>
    /// <param name="request">The request; it is not changed.</param>
    /// <param name="functions">The functions, with distinct names.</param>
    /// <param name="options">
    /// Options for rounds, concurrency and exceptions. Default: 10 rounds, 8 concurrent calls, exceptions become error messages for the
    /// model.
    /// </param>
    /// <param name="requestOptions">
    /// Options of each call, which override those of the client; an idempotency key is used for the first call only.
    /// </param>
    /// <param name="cancellationToken">Cancels the loop and its functions; functions that ignore the token are abandoned.</param>
    /// <returns>The last answer, the whole conversation, and all rounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name, or <see cref="ChatCompletionRequest.N"/> is above 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ChatToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Functions;
    ///
    /// var weather = ToolFunction.From((string city) =&gt; $"Sunny in {city}.", "get_weather", "The weather in a city.");
    /// var result = await openai.Chat.RunToolsAsync(
    ///     new() { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("What is the weather in Rome?")] }, [weather]);
    /// Console.WriteLine(result.Text);
    /// </code>
    /// </example>
    public virtual async Task<ChatToolsResult> RunToolsAsync(
        ChatCompletionRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ChatToolLoop(this, request, functions, options, requestOptions);
        return await loop.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/>, and streams events: the text of the model (<see cref="ToolLoopEvent.Text"/>),
    /// function calls, rounds, and finally a <see cref="ChatToolsCompletedEvent"/> with the result. <c>POST /chat/completions</c> with
    /// <c>stream</c>, once for each round. Nothing is sent before the enumeration begins; ending the enumeration early stops the server
    /// and cancels the functions.
    /// </summary>
    /// <param name="request">The request; it is not changed.</param>
    /// <param name="functions">The functions, with distinct names.</param>
    /// <param name="options">
    /// Options for rounds, concurrency and exceptions. Default: 10 rounds, 8 concurrent calls, exceptions become error messages for the
    /// model.
    /// </param>
    /// <param name="requestOptions">
    /// Options of each call, which override those of the client; an idempotency key is used for the first call only.
    /// </param>
    /// <param name="cancellationToken">Cancels the loop and its functions; functions that ignore the token are abandoned.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name, or <see cref="ChatCompletionRequest.N"/> is above 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ChatToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Functions;
    ///
    /// var weather = ToolFunction.From((string city) =&gt; $"Sunny in {city}.", "get_weather", "The weather in a city.");
    /// var request = new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("What is the weather in Rome?")] };
    /// await foreach (var step in openai.Chat.StreamToolsAsync(request, [weather]))
    ///     Console.Write(step.Text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        ChatCompletionRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ChatToolLoop(this, request, functions, options, requestOptions);
        return loop.StreamAsync(cancellationToken);
    }
}
