using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Asks a model, carries out the functions it calls, and goes on until it has its answer. <c>POST /chat/completions</c>, once
    /// for each round. Calls of one round run at the same time. A model that calls a function wrongly is told so and may try again.
    /// </summary>
    /// <remarks>
    /// <para>The functions are added to the request's own tools; one of the same name stays as the request describes it. A call of
    /// one of the request's tools that has no function ends the loop, and is left to the caller in
    /// <see cref="ChatToolsResult.OpenCalls"/>. An answer that was cut off or filtered, and a refusal, end it as well.</para>
    /// <para>A <see cref="ChatCompletionRequest.ToolChoice"/> that forces a call does so in the first round only.</para>
    /// </remarks>
    /// <param name="request">What to ask; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, and what becomes of exceptions. Default: ten, eight, the model is told.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client; an idempotency key goes with the first only.
    /// </param>
    /// <param name="cancellationToken">Stops the loop. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The last answer, the whole conversation, and every round.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name, or <see cref="ChatCompletionRequest.N"/> is above 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ChatToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how.</exception>
    public virtual async Task<ChatToolsResult> RunToolsAsync(
        ChatCompletionRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ChatToolLoop(this, request, functions, options, requestOptions);
        ChatToolsResult? result = null;
        var steps = new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: false, cancellationToken, enumerationToken));
        await foreach (var step in steps.ConfigureAwait(false))
        {
            options?.Progress?.Report(step);
            result = (step as ChatToolsCompletedEvent)?.Result;
        }
        return result!;
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/> and tells what happens as it happens: the model's words
    /// (<see cref="ToolLoopEvent.Text"/>), calls of functions, rounds, and at last a <see cref="ChatToolsCompletedEvent"/> with the
    /// result. <c>POST /chat/completions</c> with <c>stream</c>, once for each round. Nothing is sent before the enumeration begins;
    /// leaving it early stops the server and cancels the functions.
    /// </summary>
    /// <param name="request">What to ask; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, and what becomes of exceptions. Default: ten, eight, the model is told.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client; an idempotency key goes with the first only.
    /// </param>
    /// <param name="cancellationToken">Stops the loop. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name, or <see cref="ChatCompletionRequest.N"/> is above 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ChatToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how.</exception>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        ChatCompletionRequest request,
        IEnumerable<ToolFunction> functions,
        ToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ChatToolLoop(this, request, functions, options, requestOptions);
        return new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: true, cancellationToken, enumerationToken));
    }
}
