namespace OpenAi.Telemetry;

/// <summary>The number of tokens that a call has used. Numbers that the server does not send are <see langword="null"/>.</summary>
internal sealed record TokenUse(long? Input, long? Output)
{
    public long? CacheRead { get; init; }

    public long? CacheWrite { get; init; }

    public long? Reasoning { get; init; }

    /// <summary>The input tokens by modality, as far as the server sends them.</summary>
    public IReadOnlyList<(string Modality, long? Count)> InputParts { get; init; } = [];

    /// <summary>The output tokens by modality, as far as the server sends them.</summary>
    public IReadOnlyList<(string Modality, long? Count)> OutputParts { get; init; } = [];

    public static TokenUse? Of(CompletionUsage? usage) => usage is null ? null : new(usage.PromptTokens, usage.CompletionTokens)
    {
        CacheRead = usage.PromptTokensDetails?.CachedTokens,
        CacheWrite = usage.PromptTokensDetails?.CacheWriteTokens,
        Reasoning = usage.CompletionTokensDetails?.ReasoningTokens,
        InputParts =
        [
            ("text", usage.PromptTokensDetails?.TextTokens), ("image", usage.PromptTokensDetails?.ImageTokens), ("audio", usage.PromptTokensDetails?.AudioTokens),
        ],
        OutputParts = [("text", usage.CompletionTokensDetails?.TextTokens), ("audio", usage.CompletionTokensDetails?.AudioTokens)],
    };
}
