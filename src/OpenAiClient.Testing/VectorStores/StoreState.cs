using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>A vector store with its files and batches.</summary>
internal sealed class StoreState(VectorStore store)
{
    public VectorStore Store { get; set; } = store;

    public Shelf<StoreFile> Files { get; } = new("file in this vector store", static file => file.File.Id);

    public Shelf<BatchState> Batches { get; } = new("file batch", static batch => batch.Batch.Id);
}
