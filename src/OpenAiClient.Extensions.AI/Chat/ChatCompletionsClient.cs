using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/chat/completions</c> as an <see cref="IChatClient"/>.</summary>
internal sealed class ChatCompletionsClient(Chat.ChatClient chat, string model, RequestOptions? requestOptions) : IChatClient
{
    // Strict servers refuse the option that asks for the usage of a stream. Once one has, it is no longer asked.
    private volatile bool _refusesUsage;

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
        var asks = request.StreamOptions is null && !_refusesUsage;
        if (asks)
            request.StreamOptions = new() { IncludeUsage = true };
        return StreamAsync(request, asks, cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, chat);

    public void Dispose()
    {
        // The caller owns the underlying client, and disposes it.
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        Chat.ChatCompletionRequest request, bool asksForUsage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var updates = new ChatUpdates(request);
        var chunks = chat.StreamAsync(request, requestOptions, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            bool more;
            try
            {
                more = await chunks.MoveNextAsync().ConfigureAwait(false);
            }
            catch (ApiException exception) when (asksForUsage && IsOfUsage(exception))
            {
                _refusesUsage = true;
                await chunks.DisposeAsync().ConfigureAwait(false);
                chunks = chat.StreamAsync(request with { StreamOptions = null }, FollowUpOptions.WithoutKey(requestOptions), cancellationToken).GetAsyncEnumerator(cancellationToken);
                more = await chunks.MoveNextAsync().ConfigureAwait(false);
            }
            for (; more; more = await chunks.MoveNextAsync().ConfigureAwait(false))
                yield return updates.Next(chunks.Current);
        }
        finally
        {
            await chunks.DisposeAsync().ConfigureAwait(false);
        }
        if (updates.Rest() is { } last)
            yield return last;
    }

    private static bool IsOfUsage(ApiException exception) =>
        exception is BadRequestException or UnprocessableEntityException
        && (exception.Message.Contains("stream_options", StringComparison.Ordinal) || exception.Message.Contains("include_usage", StringComparison.Ordinal));

    private Chat.ChatCompletionRequest ToRequest(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return ChatRequests.Of(messages, options, model, options?.RawRepresentationFactory?.Invoke(this) as Chat.ChatCompletionRequest);
    }
}
