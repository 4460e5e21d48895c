namespace OpenAi.Batches;

/// <summary>How many requests a batch has, and what became of them.</summary>
public sealed partial record BatchRequestCounts : JsonModel
{
    /// <summary>All requests; 0 until the file has been checked.</summary>
    public int? Total { get; set; }

    /// <summary>Those with an answer.</summary>
    public int? Completed { get; set; }

    /// <summary>Those that failed.</summary>
    public int? Failed { get; set; }
}
