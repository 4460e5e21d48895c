namespace OpenAi.Batches;

/// <summary>Options for batches created from requests.</summary>
/// <example>
/// <code>
/// using OpenAi.Batches;
///
/// var options = new BatchRunOptions { Created = new Progress&lt;Batch&gt;(batch =&gt; Console.WriteLine($"to resume it: {batch.Id}")) };
/// await foreach (var result in openai.Batches.RunAsync([BatchRequest.From("first", request)], options))
///     Console.WriteLine(result.CustomId);
/// </code>
/// </example>
public sealed class BatchRunOptions
{
    /// <summary>The limits of each file. Default: those of the API.</summary>
    public BatchFileOptions File { get; set; } = new();

    /// <summary>
    /// Whether requests that do not fit into one file are split into several batches. Each batch is created as soon as its file is full,
    /// and custom ids must be unique only within each file. Default: <see langword="false"/>, such requests are rejected before anything is
    /// uploaded.
    /// </summary>
    public bool Splits { get; set; }

    /// <summary>
    /// Called for each batch as soon as it is created: a program that stores the id can resume the batch after an interruption. An
    /// exception that it throws ends the run, but not the batch. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<Batch>? Created { get; set; }

    /// <summary>The metadata to store with each batch. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The time after which the server deletes the request files. Default: the server's, 30 days.</summary>
    public FileExpirationAfter? InputExpiresAfter { get; set; }

    /// <summary>The time after which the server deletes the result files. Default: the server's, 30 days.</summary>
    public FileExpirationAfter? OutputExpiresAfter { get; set; }
}
