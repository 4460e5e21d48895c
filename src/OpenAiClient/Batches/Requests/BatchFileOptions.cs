namespace OpenAi.Batches;

/// <summary>What a file of a batch may hold.</summary>
public sealed class BatchFileOptions
{
    /// <summary>How many requests. Default: 50,000, as the API takes them.</summary>
    public int MaxRequests { get; set; } = 50_000;

    /// <summary>How many bytes. Default: 200,000,000, as the API takes them.</summary>
    public long MaxBytes { get; set; } = 200_000_000;

    /// <summary>How many texts all embedding requests have together. Default: 50,000, as the API takes them.</summary>
    public int MaxEmbeddingInputs { get; set; } = 50_000;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxRequests);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxEmbeddingInputs);
    }
}
