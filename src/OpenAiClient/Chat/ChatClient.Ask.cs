using System.Runtime.CompilerServices;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>Sends a prompt to a model and returns the text of its answer. <c>POST /chat/completions</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="prompt">The prompt.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>
    /// The text; the empty string when the model refused
    /// (<see cref="CreateAsync(ChatCompletionRequest, RequestOptions?, CancellationToken)"/> returns the refusal).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(await openai.Chat.AskAsync("gpt-5.6-terra", "What is the capital of France?"));
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public virtual Task<string> AskAsync(string model, string prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return AskAsync(model, [ChatMessage.User(prompt)], requestOptions, cancellationToken);
    }

    /// <summary>Sends a conversation to a model and returns the text of its answer. <c>POST /chat/completions</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="messages">The conversation so far.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>
    /// The text; the empty string when the model refused
    /// (<see cref="CreateAsync(ChatCompletionRequest, RequestOptions?, CancellationToken)"/> returns the refusal).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public virtual async Task<string> AskAsync(string model, IReadOnlyList<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        (await CreateAsync(Asking(model, messages), requestOptions, cancellationToken).ConfigureAwait(false)).Text;

    /// <summary>Sends a prompt to a model and streams the text of its answer. <c>POST /chat/completions</c> with <c>stream</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="prompt">The prompt.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the text, none of them empty. Nothing is sent before the enumeration begins.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public virtual IAsyncEnumerable<string> StreamTextAsync(string model, string prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return StreamTextAsync(model, [ChatMessage.User(prompt)], requestOptions, cancellationToken);
    }

    /// <summary>Sends a conversation to a model and streams the text of its answer. <c>POST /chat/completions</c> with <c>stream</c></summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="messages">The conversation so far.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces of the text, none of them empty. Nothing is sent before the enumeration begins.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public virtual IAsyncEnumerable<string> StreamTextAsync(string model, IReadOnlyList<ChatMessage> messages, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        TextsOf(StreamAsync(Asking(model, messages), requestOptions, cancellationToken), CancellationToken.None);

    private static ChatCompletionRequest Asking(string model, IReadOnlyList<ChatMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(messages);
        return new() { Model = model, Messages = messages };
    }

    private static async IAsyncEnumerable<string> TextsOf(IAsyncEnumerable<ChatCompletionChunk> chunks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (chunk.Text is { Length: > 0 } text)
                yield return text;
        }
    }
}
