using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Files that were added to a vector store together.</summary>
internal sealed class BatchState(VectorStoreFileBatch batch)
{
    public VectorStoreFileBatch Batch => batch;

    public Shelf<StoreFile> Files { get; } = new("file in this batch", static file => file.File.Id);
}
