namespace OpenAi.Batches;

/// <summary>A batch to create, from a file that was uploaded. <c>POST /batches</c></summary>
public sealed partial record BatchCreateRequest : JsonModel
{
    /// <summary>The file with the requests, as <see cref="BatchFile"/> writes it, uploaded for <see cref="FilePurpose.Batch"/>.</summary>
    public required string InputFileId { get; set; }

    /// <summary>The operation that all its requests ask for.</summary>
    public required BatchEndpoint Endpoint { get; set; }

    /// <summary>The time within which the server carries it out. Default: <c>24h</c>, the only one there is.</summary>
    public string? CompletionWindow { get; set; } = "24h";

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>When the server deletes the files of results. Default: the server's, after 30 days.</summary>
    public FileExpirationAfter? OutputExpiresAfter { get; set; }
}
