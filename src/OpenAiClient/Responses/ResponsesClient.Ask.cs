using System.Runtime.CompilerServices;

namespace OpenAi.Responses;

public partial class ResponsesClient
{
    /// <summary>Sends input to a model and returns the text of its response. <c>POST /responses</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="input">The input: text, or items such as messages.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>
    /// The text; the empty string when the model refused (<see cref="CreateAsync(ResponseRequest, RequestOptions?, CancellationToken)"/> returns
    /// the refusal).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ResponseException">The response failed, or was cut off.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(await openai.Responses.AskAsync("gpt-5.6-terra", "What is the capital of France?"));
    /// </code>
    /// </example>
    public virtual async Task<string> AskAsync(string model, ResponseInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        (await CreateAsync(Asking(model, input), requestOptions, cancellationToken).ConfigureAwait(false)).EnsureCompleted().Text;

    /// <summary>Sends input to a model and streams the text of its response. <c>POST /responses</c> with <c>stream</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="input">The input: text, or items such as messages.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the text, none of them empty. Nothing is sent before the enumeration begins.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ResponseException">The response failed, or was cut off; the pieces before were returned.</exception>
    /// <example>
    /// <code>
    /// await foreach (var text in openai.Responses.StreamTextAsync("gpt-5.6-terra", "What is the capital of France?"))
    ///     Console.Write(text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<string> StreamTextAsync(string model, ResponseInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        TextsOf(StreamAsync(Asking(model, input), requestOptions, cancellationToken), CancellationToken.None);

    private static ResponseRequest Asking(string model, ResponseInput input)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        return new() { Model = model, Input = input };
    }

    private static async IAsyncEnumerable<string> TextsOf(IAsyncEnumerable<ResponseStreamEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item.Text is { Length: > 0 } text)
                yield return text;
            else if (item is ResponseFailedEvent or ResponseIncompleteEvent)
                throw new ResponseException(((ResponseStateEvent)item).Response);
        }
    }
}
