namespace OpenAi.Batches;

/// <summary>How requests are made into batches.</summary>
public sealed class BatchRunOptions
{
    /// <summary>The limits of each file. Default: the API's.</summary>
    public BatchFileOptions File { get; set; } = new();

    /// <summary>
    /// Whether requests that are too many for one file go into several batches; each is created as soon as its file is full, and custom
    /// ids are compared within each file only. Default: <see langword="false"/>, they are refused before anything is uploaded.
    /// </summary>
    public bool Splits { get; set; }

    /// <summary>
    /// Is told of each batch as soon as it is created: a program that keeps the id can take the batch up when it was interrupted. An
    /// exception that it throws ends the run; the batch goes on. Default: <see langword="null"/>.
    /// </summary>
    public IProgress<Batch>? Created { get; set; }

    /// <summary>Notes to attach to each batch. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>When the server deletes the files of requests. Default: the server's, after 30 days.</summary>
    public FileExpirationAfter? InputExpiresAfter { get; set; }

    /// <summary>When the server deletes the files of results. Default: the server's, after 30 days.</summary>
    public FileExpirationAfter? OutputExpiresAfter { get; set; }
}
