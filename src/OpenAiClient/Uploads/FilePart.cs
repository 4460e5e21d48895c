namespace OpenAi.Uploads;

/// <summary>A piece of a file, to be sent on its own.</summary>
internal sealed class FilePart(int index, long offset, long length)
{
    public int Index { get; } = index;

    public long Offset { get; } = offset;

    public long Length { get; } = length;

    /// <summary>How much of it was ever sent, over all its attempts.</summary>
    public long Furthest { get; set; }

    /// <summary>Cuts a file into parts of one size; the last may be smaller.</summary>
    public static IEnumerable<FilePart> Cut(long total, long size)
    {
        var index = 0;
        for (var offset = 0L; offset < total; offset += size)
            yield return new FilePart(index++, offset, Math.Min(size, total - offset));
    }
}
