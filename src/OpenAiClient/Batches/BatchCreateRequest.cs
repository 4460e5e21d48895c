namespace OpenAi.Batches;

/// <summary>A request to create a batch from an uploaded file. <c>POST /batches</c></summary>
public sealed partial record BatchCreateRequest : JsonModel
{
    /// <summary>The file with the requests, as <see cref="BatchFile"/> writes it, uploaded for <see cref="FilePurpose.Batch"/>.</summary>
    public required string InputFileId { get; set; }

    /// <summary>The endpoint of all its requests.</summary>
    public required BatchEndpoint Endpoint { get; set; }

    /// <summary>The time within which the server processes the batch. Default: <c>24h</c>, the only value that exists.</summary>
    public string? CompletionWindow { get; set; } = "24h";

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The time after which the server deletes the result files. Default: the server's, 30 days.</summary>
    public FileExpirationAfter? OutputExpiresAfter { get; set; }
}
