using OpenAi.Batches;

namespace OpenAi.Testing.Batches;

/// <summary>A batch, the lines of its file, and its progress.</summary>
internal sealed class FakeBatch(Batch batch, BatchLines lines, TimeSpan? outputLifetime)
{
    public Batch Batch { get; set; } = batch;

    public BatchLines Lines => lines;

    public TimeSpan? OutputLifetime => outputLifetime;

    /// <summary>The number of times it was fetched.</summary>
    public int Looks { get; set; }

    /// <summary>The processing of the batch, which requests for it await.</summary>
    public Task? Work { get; set; }
}
