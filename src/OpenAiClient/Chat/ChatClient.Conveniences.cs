using System.Runtime.CompilerServices;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>Starts a session, a conversation that keeps its history. Each call sends <c>POST /chat/completions</c>.</summary>
    /// <param name="model">The model, such as <c>gpt-5.6-terra</c>.</param>
    /// <param name="systemPrompt">The instructions for the model, sent before all other messages. Default: <see langword="null"/>, none.</param>
    /// <param name="options">The limits of the history, and the functions that the model may call. Default: no limits, no functions.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A limit is not positive, or <see cref="ChatSessionOptions.CountTokens"/> is missing; or two functions have the same name.
    /// </exception>
    /// <example>
    /// <code>
    /// var session = openai.Chat.StartSession("gpt-5.6-terra", "You are terse.");
    /// Console.WriteLine((await session.SendAsync("What is the capital of Italy?")).Text);
    /// Console.WriteLine((await session.SendAsync("How many people live there?")).Text);
    /// </code>
    /// </example>
    public virtual ChatSession StartSession(string model, string? systemPrompt = null, ChatSessionOptions? options = null) => new(this, model, systemPrompt, options);

    /// <summary>Starts a session with a request that can have any parameters.</summary>
    /// <param name="request">The template of each request, which is copied; its messages begin the conversation.</param>
    /// <param name="options">The limits of the history, and the functions that the model may call. Default: no limits, no functions.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of messages is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A message is <see langword="null"/>; a limit is not positive, or <see cref="ChatSessionOptions.CountTokens"/> is missing; two
    /// functions have the same name, or are combined with an <see cref="ChatCompletionRequest.N"/> above 1.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public virtual ChatSession StartSession(ChatCompletionRequest request, ChatSessionOptions? options = null) => new(this, request, options);
}
