using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Counts files by their status, and derives the status of the whole.</summary>
internal static class FileCounts
{
    public static VectorStoreFileCounts Of(IEnumerable<StoreFile> files)
    {
        var counts = files.CountBy(static file => file.File.Status!.Value);
        return new()
        {
            InProgress = counts.GetValueOrDefault("in_progress"),
            Completed = counts.GetValueOrDefault("completed"),
            Failed = counts.GetValueOrDefault("failed"),
            Cancelled = counts.GetValueOrDefault("cancelled"),
            Total = counts.Values.Sum(),
        };
    }

    public static VectorStoreFileBatchStatus StatusOf(VectorStoreFileCounts counts) =>
        counts.InProgress > 0 ? VectorStoreFileBatchStatus.InProgress
        : counts.Cancelled > 0 ? VectorStoreFileBatchStatus.Cancelled
        : counts.Total > 0 && counts.Failed == counts.Total ? VectorStoreFileBatchStatus.Failed
        : VectorStoreFileBatchStatus.Completed;

    private static Dictionary<string, int> CountBy(this IEnumerable<StoreFile> files, Func<StoreFile, string> keyOf) =>
        files.GroupBy(keyOf).ToDictionary(static group => group.Key, static group => group.Count());
}
