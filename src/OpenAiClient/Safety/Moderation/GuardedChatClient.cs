using OpenAi.Chat;

namespace OpenAi.Safety;

/// <summary>A chat client whose model calls pass a moderation gate; its other methods are built on these calls.</summary>
internal sealed class GuardedChatClient(ChatClient chat, ModerationGate gate, Func<ChatMessage, bool> checks) : ChatClient(chat.Transport)
{
    public override async Task<ChatCompletion> CreateAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await gate.CallAsync(
            ChatModeration.Of(request, checks, requestOptions), () => chat.CreateAsync(request, requestOptions, cancellationToken), ChatModeration.Of, requestOptions, cancellationToken)
            .ConfigureAwait(false);
    }

    public override IAsyncEnumerable<ChatCompletionChunk> StreamAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return gate.StreamAsync(
            () => ChatModeration.Of(request, checks, requestOptions), chat.StreamAsync(request, requestOptions, cancellationToken), OutputOf, requestOptions, cancellationToken);
    }

    private static ModerationContent OutputOf(IReadOnlyList<ChatCompletionChunk> chunks)
    {
        var whole = new ChatCompletionAccumulator();
        foreach (var chunk in chunks)
            whole.Add(chunk);
        return ChatModeration.Of(whole.ToCompletion());
    }
}
