namespace OpenAi.VectorStores;

/// <summary>Options of <see cref="VectorStoreFileBatchesClient.UploadAndPollAsync"/>.</summary>
/// <example>
/// <code>
/// using OpenAi.VectorStores;
///
/// var store = await openai.VectorStores.CreateAsync(new() { Name = "manuals" });
/// var options = new VectorStoreUploadOptions { MaxConcurrency = 2, Attributes = new Dictionary&lt;string, AttributeValue&gt; { ["language"] = "en" } };
/// await openai.VectorStores.FileBatches.UploadAndPollAsync(store.Id, [FileUpload.FromBytes("Press the button."u8.ToArray(), "lamp.txt")], options);
/// </code>
/// </example>
public sealed class VectorStoreUploadOptions
{
    /// <summary>The number of files that are uploaded at the same time. Default: 5.</summary>
    public int MaxConcurrency { get; set; } = 5;

    /// <summary>The ids of files that are already on the server, for the same batch. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The way all files are split. Default: chosen by the server.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>The attributes of each of the files, for filters of searches. Default: none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
