using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Responses;

public partial class ResponsesClient
{
    /// <summary>
    /// Calls a model, executes the functions it calls, and continues until the model has answered. <c>POST /responses</c>, once for each
    /// round. Calls of one round run concurrently. When a call is invalid, the model receives an error message and may try again.
    /// </summary>
    /// <remarks>
    /// <para>The functions are added to the tools of the request; a tool of the request with the name of a function replaces the
    /// function's own definition. A call without a function ends the loop, and is returned to the caller in
    /// <see cref="ResponseToolsResult.OpenCalls"/>; so are all calls of an incomplete response.</para>
    /// <para>The server stores the conversation, by <see cref="ResponseRequest.PreviousResponseId"/> or in the conversation of the
    /// request, or the loop sends it again in each round (<see cref="ResponseToolLoopOptions.SendsWholeConversation"/>). A
    /// <see cref="ResponseRequest.ToolChoice"/> that forces a call applies to the first round only.</para>
    /// </remarks>
    /// <param name="request">The request; it is not changed.</param>
    /// <param name="functions">The functions, with distinct names.</param>
    /// <param name="options">Options for rounds, concurrency, exceptions, approval and storage of the conversation.</param>
    /// <param name="requestOptions">
    /// Options of each call, which override those of the client; an idempotency key is used for the first call only.
    /// </param>
    /// <param name="cancellationToken">Cancels the loop and its functions; functions that ignore the token are abandoned.</param>
    /// <returns>The last response, all rounds, and the request that continues the conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ResponseToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Functions;
    ///
    /// var weather = ToolFunction.From((string city) =&gt; $"Sunny in {city}.", "get_weather", "The weather in a city.");
    /// var result = await openai.Responses.RunToolsAsync(new() { Model = "gpt-5.6-terra", Input = "What is the weather in Rome?" }, [weather]);
    /// Console.WriteLine(result.Text);
    /// </code>
    /// </example>
    public virtual async Task<ResponseToolsResult> RunToolsAsync(
        ResponseRequest request,
        IEnumerable<ToolFunction> functions,
        ResponseToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ResponseToolLoop(this, request, functions, options, requestOptions);
        return await loop.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/>, and streams events: the text of the model (<see cref="ToolLoopEvent.Text"/>),
    /// function calls, rounds, and finally a <see cref="ResponseToolsCompletedEvent"/> with the result. <c>POST /responses</c> with
    /// <c>stream</c>, once for each round. Nothing is sent before the enumeration begins; ending the enumeration early stops the server
    /// and cancels the functions.
    /// </summary>
    /// <param name="request">The request; it is not changed.</param>
    /// <param name="functions">The functions, with distinct names.</param>
    /// <param name="options">Options for rounds, concurrency, exceptions, approval and storage of the conversation.</param>
    /// <param name="requestOptions">
    /// Options of each call, which override those of the client; an idempotency key is used for the first call only.
    /// </param>
    /// <param name="cancellationToken">Cancels the loop and its functions; functions that ignore the token are abandoned.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ResponseToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Functions;
    /// using OpenAi.Responses;
    ///
    /// var dice = ToolFunction.From(() =&gt; Random.Shared.Next(1, 7), "roll", "Rolls a die.");
    /// await foreach (var step in openai.Responses.StreamToolsAsync(new() { Model = "gpt-5.6-terra", Input = "Roll a die." }, [dice]))
    ///     Console.Write(step.Text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        ResponseRequest request,
        IEnumerable<ToolFunction> functions,
        ResponseToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ResponseToolLoop(this, request, functions, options, requestOptions);
        return loop.StreamAsync(cancellationToken);
    }
}
