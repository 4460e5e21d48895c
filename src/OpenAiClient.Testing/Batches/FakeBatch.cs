using OpenAi.Batches;

namespace OpenAi.Testing.Batches;

/// <summary>A batch, the lines of its file, and how far it is.</summary>
internal sealed class FakeBatch(Batch batch, BatchLines lines, TimeSpan? outputLifetime)
{
    public Batch Batch { get; set; } = batch;

    public BatchLines Lines => lines;

    public TimeSpan? OutputLifetime => outputLifetime;

    /// <summary>How often it was fetched.</summary>
    public int Looks { get; set; }

    /// <summary>Its being carried out, which whoever fetches it waits for.</summary>
    public Task? Work { get; set; }
}
