namespace OpenAi.VectorStores;

/// <summary>How many files are in which status.</summary>
public sealed partial record VectorStoreFileCounts : JsonModel
{
    /// <summary>Files that are being processed.</summary>
    public int? InProgress { get; set; }

    /// <summary>Files that are ready for use.</summary>
    public int? Completed { get; set; }

    /// <summary>Files that could not be processed.</summary>
    public int? Failed { get; set; }

    /// <summary>Files whose processing was stopped.</summary>
    public int? Cancelled { get; set; }

    /// <summary>All files.</summary>
    public int? Total { get; set; }
}
