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
    public virtual async Task<string> AskAsync(string model, ResponseInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        return (await CreateAsync(new() { Model = model, Input = input }, requestOptions, cancellationToken).ConfigureAwait(false)).EnsureCompleted().Text;
    }
}
