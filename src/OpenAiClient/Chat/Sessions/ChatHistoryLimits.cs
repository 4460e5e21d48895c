namespace OpenAi.Chat;

/// <summary>The limits of a conversation, checked, and safe from later changes to the options.</summary>
internal sealed class ChatHistoryLimits
{
    private readonly Func<ChatMessage, int>? _countTokens;

    public ChatHistoryLimits(ChatSessionOptions options)
    {
        if (options.MaxMessages <= 0)
            throw new ArgumentOutOfRangeException(nameof(options), $"MaxMessages: {options.MaxMessages} is not positive; null sets no limit.");
        if (options.MaxTokens <= 0)
            throw new ArgumentOutOfRangeException(nameof(options), $"MaxTokens: {options.MaxTokens} is not positive; null sets no limit.");
        if (options is { MaxTokens: not null, CountTokens: null })
            throw new ArgumentException("MaxTokens: CountTokens must be set as well, to say how many tokens a message has.", nameof(options));
        MaxMessages = options.MaxMessages;
        MaxTokens = options.MaxTokens;
        _countTokens = options.MaxTokens is null ? null : options.CountTokens;
    }

    public int? MaxMessages { get; }

    public int? MaxTokens { get; }

    public int TokensOf(ChatMessage message)
    {
        var tokens = _countTokens?.Invoke(message) ?? 0;
        return tokens >= 0 ? tokens : throw new InvalidOperationException($"ChatSessionOptions.CountTokens: {tokens} is no number of tokens.");
    }
}
