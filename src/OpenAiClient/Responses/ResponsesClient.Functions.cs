using OpenAi.Functions;
using OpenAi.Http;

namespace OpenAi.Responses;

public partial class ResponsesClient
{
    /// <summary>
    /// Asks a model, carries out the functions it calls, and goes on until it has its answer. <c>POST /responses</c>, once for each
    /// round. Calls of one round run at the same time. A model that calls a function wrongly is told so and may try again.
    /// </summary>
    /// <remarks>
    /// <para>The functions are added to the request's own tools; one of the same name stays as the request describes it. A call that
    /// nobody answers ends the loop, and is left to the caller in <see cref="ResponseToolsResult.OpenCalls"/>; so is every call of a
    /// response that is not complete.</para>
    /// <para>What was said is kept by the server, under <see cref="ResponseRequest.PreviousResponseId"/> or in the request's conversation,
    /// or sent anew each time (<see cref="ResponseToolLoopOptions.SendsWholeConversation"/>). A
    /// <see cref="ResponseRequest.ToolChoice"/> that forces a call does so in the first round only.</para>
    /// </remarks>
    /// <param name="request">What to ask; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, what needs consent, and where what was said is kept.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client; an idempotency key goes with the first only.</param>
    /// <param name="cancellationToken">Stops the loop. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The last response, every round, and the request to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ResponseToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how.</exception>
    public virtual async Task<ResponseToolsResult> RunToolsAsync(
        ResponseRequest request,
        IEnumerable<ToolFunction> functions,
        ResponseToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ResponseToolLoop(this, request, functions, options, requestOptions);
        ResponseToolsResult? result = null;
        var steps = new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: false, cancellationToken, enumerationToken));
        await foreach (var step in steps.ConfigureAwait(false))
        {
            options?.Progress?.Report(step);
            result = (step as ResponseToolsCompletedEvent)?.Result;
        }
        return result!;
    }

    /// <summary>
    /// Does the same as <see cref="RunToolsAsync"/> and tells what happens as it happens: the model's words
    /// (<see cref="ToolLoopEvent.Text"/>), calls of functions, rounds, and at last a <see cref="ResponseToolsCompletedEvent"/> with the
    /// result. <c>POST /responses</c> with <c>stream</c>, once for each round. Nothing is sent before the enumeration begins; leaving it
    /// early stops the server and cancels the functions.
    /// </summary>
    /// <param name="request">What to ask; it is not changed.</param>
    /// <param name="functions">The functions, each with a name of its own.</param>
    /// <param name="options">How many rounds and parallel calls, what needs consent, and where what was said is kept.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client; an idempotency key goes with the first only.</param>
    /// <param name="cancellationToken">Stops the loop. The functions get it too; those that ignore it are not waited for.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="functions"/> or one of these is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="ResponseToolRoundsException">The model still calls functions after <see cref="ToolLoopOptions.MaxRounds"/> rounds.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how.</exception>
    public virtual IAsyncEnumerable<ToolLoopEvent> StreamToolsAsync(
        ResponseRequest request,
        IEnumerable<ToolFunction> functions,
        ResponseToolLoopOptions? options = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        var loop = new ResponseToolLoop(this, request, functions, options, requestOptions);
        return new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => loop.EnumerateAsync(streamed: true, cancellationToken, enumerationToken));
    }
}
