namespace OpenAi.Batches;

/// <summary>The limits of the file of a batch.</summary>
/// <example>
/// <code>
/// using OpenAi.Batches;
///
/// var options = new BatchRunOptions { Splits = true, File = new() { MaxRequests = 10_000 } };
/// await foreach (var result in openai.Batches.RunAsync([BatchRequest.From("first", request)], options))
///     Console.WriteLine(result.CustomId);
/// </code>
/// </example>
public sealed class BatchFileOptions
{
    /// <summary>The maximum number of requests. Default: 50,000, the limit of the API.</summary>
    public int MaxRequests { get; set; } = 50_000;

    /// <summary>The maximum number of bytes. Default: 200,000,000, the limit of the API.</summary>
    public long MaxBytes { get; set; } = 200_000_000;

    /// <summary>The maximum number of inputs of all embedding requests together. Default: 50,000, the limit of the API.</summary>
    public int MaxEmbeddingInputs { get; set; } = 50_000;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxRequests);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxEmbeddingInputs);
    }
}
