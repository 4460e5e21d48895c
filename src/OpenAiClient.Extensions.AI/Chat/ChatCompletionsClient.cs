using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/chat/completions</c> as an <see cref="IChatClient"/>.</summary>
internal sealed class ChatCompletionsClient(Chat.ChatClient chat, string model, RequestOptions? requestOptions) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new(ProviderName.Of(chat.ServerAddress), chat.ServerAddress, model);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = ToRequest(messages, options);
        var completion = await chat.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        return ChatResponses.Of(completion, request);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = ToRequest(messages, options);
        // Without this option, a stream contains no usage.
        request.StreamOptions ??= new() { IncludeUsage = true };
        return StreamAsync(request, cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, chat);

    public void Dispose()
    {
        // The caller owns the underlying client, and disposes it.
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        Chat.ChatCompletionRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var updates = new ChatUpdates(request);
        await foreach (var chunk in chat.StreamAsync(request, requestOptions, cancellationToken).ConfigureAwait(false))
            yield return updates.Next(chunk);
        if (updates.Rest() is { } last)
            yield return last;
    }

    private Chat.ChatCompletionRequest ToRequest(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return ChatRequests.Of(messages, options, model, options?.RawRepresentationFactory?.Invoke(this) as Chat.ChatCompletionRequest);
    }
}
