namespace OpenAi.Uploads;

/// <summary>A part of a file that is sent in a request of its own.</summary>
internal sealed class FilePart(int index, long offset, long length)
{
    public int Index { get; } = index;

    public long Offset { get; } = offset;

    public long Length { get; } = length;

    /// <summary>The largest number of bytes sent so far, over all attempts.</summary>
    public long Furthest { get; set; }

    /// <summary>Splits a file into parts of one size; the last may be smaller.</summary>
    public static IEnumerable<FilePart> Cut(long total, long size)
    {
        var index = 0;
        for (var offset = 0L; offset < total; offset += size)
            yield return new FilePart(index++, offset, Math.Min(size, total - offset));
    }
}
