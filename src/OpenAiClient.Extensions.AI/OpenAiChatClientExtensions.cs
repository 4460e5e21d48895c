using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="IChatClient"/> from the client of <c>/chat/completions</c>.</summary>
public static class OpenAiChatClientExtensions
{
    /// <summary>
    /// Creates an <see cref="IChatClient"/> that calls <c>POST /chat/completions</c>. Settings without a member in
    /// <see cref="ChatOptions"/> can be passed in two ways: <see cref="ChatOptions.RawRepresentationFactory"/> returns an
    /// <see cref="OpenAi.Chat.ChatCompletionRequest"/> (its empty <c>Model</c> and <c>Messages</c> are filled in; the values it sets take
    /// precedence), and <see cref="ChatOptions.AdditionalProperties"/> become fields of the body where the request has none of that name;
    /// with <c>strict</c> among them, functions and response formats must match their schemas. Of several choices, the first is used.
    /// <see cref="ChatOptions.TopK"/> and <see cref="ChatOptions.ConversationId"/> are not supported by this API and ignored. Failures
    /// throw the exceptions derived from <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="chat">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="ChatOptions.ModelId"/> is set.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. Set
    /// <see cref="OpenAi.RequestOptions.EmitsTelemetry"/> to <see langword="false"/> beneath an <c>OpenTelemetryChatClient</c>, because
    /// both emit the same telemetry. An idempotency key is not sent.</param>
    /// <returns>The chat client. It is thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    /// <example>
    /// <code>
    /// using Microsoft.Extensions.AI;
    ///
    /// IChatClient client = openai.Chat.AsIChatClient("gpt-5.6-terra");
    /// Console.WriteLine(await client.GetResponseAsync("What is the capital of France?"));
    /// </code>
    /// </example>
    public static IChatClient AsIChatClient(this OpenAi.Chat.ChatClient chat, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(chat);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new ChatCompletionsClient(chat, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
