namespace OpenAi.VectorStores;

/// <summary>The number of files, by their status.</summary>
public sealed partial record VectorStoreFileCounts : JsonModel
{
    /// <summary>The number of files that are being processed.</summary>
    public int? InProgress { get; set; }

    /// <summary>The number of files that are ready for use.</summary>
    public int? Completed { get; set; }

    /// <summary>The number of files that could not be processed.</summary>
    public int? Failed { get; set; }

    /// <summary>The number of files whose processing was cancelled.</summary>
    public int? Cancelled { get; set; }

    /// <summary>The number of all files.</summary>
    public int? Total { get; set; }
}
