using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="IChatClient"/> of the client of <c>/chat/completions</c>.</summary>
public static class OpenAiChatClientExtensions
{
    /// <summary>
    /// Makes an <see cref="IChatClient"/> that asks <c>POST /chat/completions</c>. What <see cref="ChatOptions"/> has no member
    /// for goes through <see cref="ChatOptions.RawRepresentationFactory"/>, which returns an
    /// <see cref="OpenAi.Chat.ChatCompletionRequest"/> (its empty <c>Model</c> and <c>Messages</c> are filled in; what it sets
    /// wins), or through <see cref="ChatOptions.AdditionalProperties"/>, which become fields of the body where the request has
    /// none of that name; a <c>strict</c> among them holds functions and response formats to their schemas. Of several choices
    /// the first is read. <see cref="ChatOptions.TopK"/> and <see cref="ChatOptions.ConversationId"/> mean nothing to this API.
    /// Failures are the exceptions of <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="chat">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="ChatOptions.ModelId"/> names another.</param>
    /// <param name="requestOptions">
    /// What each of the calls does differently from its client, such as <see cref="OpenAi.RequestOptions.EmitsTelemetry"/>, which is to be
    /// <see langword="false"/> beneath an <c>OpenTelemetryChatClient</c>: both tell the same. An idempotency key does not go along.
    /// </param>
    /// <returns>The chat client, safe for use by many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chat"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    public static IChatClient AsIChatClient(this OpenAi.Chat.ChatClient chat, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(chat);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new ChatCompletionsClient(chat, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
