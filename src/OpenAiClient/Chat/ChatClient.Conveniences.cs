using System.Runtime.CompilerServices;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>Begins a conversation that remembers. <c>POST /chat/completions</c> for each thing that is said.</summary>
    /// <param name="model">The model, such as <c>gpt-4o</c>.</param>
    /// <param name="systemPrompt">What the model is told to do, ahead of all else. Default: <see langword="null"/>, nothing.</param>
    /// <param name="options">How much of the conversation is kept, and which functions the model may call. Default: all, and none.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A limit is not positive, or cannot be counted; or two functions have the same name.</exception>
    public virtual ChatSession StartSession(string model, string? systemPrompt = null, ChatSessionOptions? options = null) => new(this, model, systemPrompt, options);

    /// <summary>Begins a conversation that remembers, with a request of all kinds of parameters.</summary>
    /// <param name="request">The request that each call makes, copied; its messages begin the conversation.</param>
    /// <param name="options">How much of the conversation is kept, and which functions the model may call. Default: all, and none.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of messages is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A message is <see langword="null"/>; a limit is not positive, or cannot be counted; two functions have the same name, or go
    /// with an <see cref="ChatCompletionRequest.N"/> above 1.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public virtual ChatSession StartSession(ChatCompletionRequest request, ChatSessionOptions? options = null) => new(this, request, options);
}
