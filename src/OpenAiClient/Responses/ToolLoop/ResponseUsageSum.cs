namespace OpenAi.Responses;

/// <summary>Adds up the tokens of several responses; a number that no response contains stays <see langword="null"/>.</summary>
internal static class ResponseUsageSum
{
    public static ResponseUsage? Of(IEnumerable<ResponseUsage?> usages)
    {
        ResponseUsage[] told = [.. usages.OfType<ResponseUsage>()];
        if (told.Length == 0)
            return null;
        ResponseInputTokensDetails[] input = [.. told.Select(static usage => usage.InputTokensDetails).OfType<ResponseInputTokensDetails>()];
        ResponseOutputTokensDetails[] output = [.. told.Select(static usage => usage.OutputTokensDetails).OfType<ResponseOutputTokensDetails>()];
        return new()
        {
            InputTokens = Sum(told, static usage => usage.InputTokens),
            OutputTokens = Sum(told, static usage => usage.OutputTokens),
            TotalTokens = Sum(told, static usage => usage.TotalTokens),
            InputTokensDetails = input.Length == 0 ? null : new()
            {
                CachedTokens = Sum(input, static details => details.CachedTokens),
                CacheWriteTokens = Sum(input, static details => details.CacheWriteTokens),
            },
            OutputTokensDetails = output.Length == 0 ? null : new() { ReasoningTokens = Sum(output, static details => details.ReasoningTokens) },
        };
    }

    private static long? Sum<T>(T[] items, Func<T, long?> number) => items.Any(item => number(item) is not null) ? items.Sum(number) : null;
}
