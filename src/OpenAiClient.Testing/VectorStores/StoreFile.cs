using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>A file in a vector store, or on its way into one.</summary>
internal sealed class StoreFile(VectorStoreFile file, string filename, DateTimeOffset since)
{
    public VectorStoreFile File { get; set; } = file;

    public string Filename => filename;

    /// <summary>When it was added.</summary>
    public DateTimeOffset Since => since;

    /// <summary>How often it was looked at while it was being processed.</summary>
    public int Looks { get; set; }

    /// <summary>The pieces of its text, once it has been processed.</summary>
    public IReadOnlyList<string> Chunks { get; set; } = [];

    public bool IsIn(VectorStoreFileStatus status) => File.Status == status;
}
