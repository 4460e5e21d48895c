namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>Asks a model one question and gives the text of its answer. <c>POST /chat/completions</c></summary>
    /// <param name="model">The model, such as <c>gpt-4o</c>.</param>
    /// <param name="prompt">The question.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The text; the empty string when the model refused (<see cref="CreateAsync(ChatCompletionRequest, RequestOptions?, CancellationToken)"/> tells why).</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual async Task<string> AskAsync(string model, string prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(prompt);
        var request = new ChatCompletionRequest { Model = model, Messages = [ChatMessage.User(prompt)] };
        return (await CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false)).Text;
    }
}
