using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>A file in a vector store, or one that is being processed for it.</summary>
internal sealed class StoreFile(VectorStoreFile file, string filename, DateTimeOffset since)
{
    public VectorStoreFile File { get; set; } = file;

    public string Filename => filename;

    /// <summary>The time when it was added.</summary>
    public DateTimeOffset Since => since;

    /// <summary>The number of times it was fetched while it was being processed.</summary>
    public int Looks { get; set; }

    /// <summary>The chunks of its text, once it has been processed.</summary>
    public IReadOnlyList<string> Chunks { get; set; } = [];

    public bool IsIn(VectorStoreFileStatus status) => File.Status == status;
}
