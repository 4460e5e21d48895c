using OpenAi.Assistants;
using OpenAi.Audio;
using OpenAi.Embeddings;
using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.Costs;

/// <summary>The usage for which an answer is billed.</summary>
internal readonly record struct UsedTokens
{
    /// <summary>The input tokens, including cached and written ones.</summary>
    public TokenKinds Input { get; init; }

    /// <summary>The cached tokens among the input.</summary>
    public TokenKinds Cached { get; init; }

    /// <summary>The number of input tokens that were written to the cache.</summary>
    public long CacheWrite { get; init; }

    public TokenKinds Output { get; init; }

    /// <summary>The duration of the input audio; zero when the answer does not contain it.</summary>
    public TimeSpan Sound { get; init; }

    /// <summary>Whether this is the total of several requests.</summary>
    public bool IsSum { get; init; }

    public static UsedTokens? Of(CompletionUsage? usage) => Of(
        usage?.PromptTokens, usage?.CompletionTokens, usage?.TotalTokens, usage?.PromptTokensDetails, usage?.CompletionTokensDetails);

    public static UsedTokens? Of(ThreadRunUsage? usage) =>
        Of(usage?.PromptTokens, usage?.CompletionTokens, usage?.TotalTokens, usage?.PromptTokenDetails, usage?.CompletionTokensDetails) is { } used
            ? used with { IsSum = true }
            : null;

    public static UsedTokens? Of(ResponseUsage? usage) => Of(
        usage?.InputTokens, usage?.OutputTokens, usage?.TotalTokens,
        new() { CachedTokens = usage?.InputTokensDetails?.CachedTokens, CacheWriteTokens = usage?.InputTokensDetails?.CacheWriteTokens }, null);

    public static UsedTokens? Of(EmbeddingUsage? usage) =>
        (usage?.PromptTokens ?? usage?.TotalTokens) is { } input ? new UsedTokens { Input = TokenKinds.Of(input) } : null;

    // The output tokens of image models are image tokens, unless the answer says otherwise.
    public static UsedTokens? Of(ImageUsage? usage) =>
        Split(usage?.InputTokens, usage?.OutputTokens, usage?.TotalTokens) is var (input, output)
            ? new UsedTokens
            {
                Input = TokenKinds.Of(input, image: usage?.InputTokensDetails?.ImageTokens),
                Output = TokenKinds.Of(output, image: usage?.OutputTokensDetails?.ImageTokens ?? output - (usage?.OutputTokensDetails?.TextTokens ?? 0)),
            }
            : null;

    // The output tokens of speech models are audio tokens.
    public static UsedTokens? Of(SpeechUsage? usage) =>
        Split(usage?.InputTokens, usage?.OutputTokens, usage?.TotalTokens) is var (input, output)
            ? new UsedTokens { Input = TokenKinds.Of(input), Output = TokenKinds.Of(output, audio: output) }
            : null;

    /// <summary>The input tokens are audio tokens, except for the prompt.</summary>
    public static UsedTokens? Of(TranscriptionUsage? usage, TimeSpan? duration = null)
    {
        var sound = usage?.Duration ?? duration ?? TimeSpan.Zero;
        if (Split(usage?.InputTokens, usage?.OutputTokens, usage?.TotalTokens) is not var (input, output))
            return sound > TimeSpan.Zero ? new UsedTokens { Sound = sound } : null;
        var audio = usage?.InputTokenDetails?.AudioTokens ?? input - (usage?.InputTokenDetails?.TextTokens ?? 0);
        return new UsedTokens { Input = TokenKinds.Of(input, audio), Output = TokenKinds.Of(output), Sound = sound };
    }

    /// <summary>Computes the cost; <see langword="null"/> when the price is based on data that the answer does not contain.</summary>
    public Cost? At(ModelPrice price)
    {
        var told = price.AudioHour is null ? Input.Total + Output.Total > 0 || Sound == TimeSpan.Zero : Sound > TimeSpan.Zero;
        return told ? price.CostOf(this) : null;
    }

    private static UsedTokens? Of(long? input, long? output, long? total, PromptTokensDetails? sent, CompletionTokensDetails? made)
    {
        if (Split(input, output, total) is not var (prompt, answer))
            return null;
        var all = TokenKinds.Of(prompt, sent?.AudioTokens, sent?.ImageTokens);
        return new UsedTokens
        {
            Input = all,
            Cached = all.Take(sent?.CachedTokens ?? 0),
            CacheWrite = Math.Max(sent?.CacheWriteTokens ?? 0, 0),
            Output = TokenKinds.Of(answer, made?.AudioTokens),
        };
    }

    // Some servers omit fields that are zero, but the total reveals them.
    private static (long Input, long Output)? Split(long? input, long? output, long? total) =>
        input is { } sent && (output ?? total - sent) is { } made ? (sent, made) : null;
}
