namespace OpenAi.Batches;

/// <summary>The number of requests of a batch, by their status.</summary>
public sealed partial record BatchRequestCounts : JsonModel
{
    /// <summary>The number of all requests; 0 until the file has been checked.</summary>
    public int? Total { get; set; }

    /// <summary>The number of requests with an answer.</summary>
    public int? Completed { get; set; }

    /// <summary>The number of requests that failed.</summary>
    public int? Failed { get; set; }
}
