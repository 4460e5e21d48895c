using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenAi.Telemetry;

/// <summary>Records the metrics of a call that has ended, also of a failed one.</summary>
internal static class CallMetrics
{
    private const string Unknown = "unknown";

    public static void Record(OperationMetrics metrics, TokenUse? usage, TimeSpan duration, TagList dimensions, string? error)
    {
        if (metrics == OperationMetrics.None)
            return;
        var withError = dimensions;
        if (error is not null)
            withError.Add(GenAiName.ErrorType, error);
        if (metrics == OperationMetrics.Embeddings)
        {
            Instruments.EmbeddingsDuration.Record(duration.TotalSeconds, withError);
            Instruments.EmbeddingsInputTokens.Record(usage?.Input ?? 0, withError);
            return;
        }
        Instruments.InferenceDuration.Record(duration.TotalSeconds, withError);
        Instruments.InputTokens.Record(usage?.Input ?? 0, withError);
        Instruments.OutputTokens.Record(usage?.Output ?? 0, withError);
        Add(Instruments.UsedInput, usage?.Input, usage?.InputParts ?? [], dimensions);
        Add(Instruments.UsedOutput, usage?.Output, usage?.OutputParts ?? [], dimensions);
        Add(Instruments.UsedCacheRead, usage?.CacheRead, [], dimensions);
        Add(Instruments.UsedCacheWrite, usage?.CacheWrite, [], dimensions);
        Add(Instruments.UsedReasoning, usage?.Reasoning, [], dimensions);
    }

    // Each token is counted once: tokens that the server assigns to no modality are counted without one.
    private static void Add(Counter<long> counter, long? total, IReadOnlyList<(string Modality, long? Count)> parts, TagList dimensions)
    {
        if (!counter.Enabled)
            return;
        var rest = total ?? 0;
        foreach (var (modality, count) in parts)
        {
            // When the parts add up to more than the total, the total is correct.
            if (count is not > 0 || Math.Min(count.Value, rest) is not (> 0 and var told))
                continue;
            rest -= told;
            counter.Add(told, With(dimensions, modality));
        }
        if (rest > 0 || (total ?? 0) == 0)
            counter.Add(Math.Max(rest, 0), With(dimensions, Unknown));
    }

    private static TagList With(TagList dimensions, string modality)
    {
        dimensions.Add(GenAiName.TokenModality, modality);
        return dimensions;
    }
}
