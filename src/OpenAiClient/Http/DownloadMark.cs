using System.Net;
using System.Net.Http.Headers;

namespace OpenAi.Http;

/// <summary>Recognizes the file of an interrupted download: by its length, and by its ETag or date if the server sends them.</summary>
/// <param name="first">The first response of the download.</param>
internal sealed class DownloadMark(ResponseInfo first)
{
    private readonly HttpStatusCode _status = first.Status;
    private readonly long? _length = first.ContentHeaders.ContentLength;
    private readonly EntityTagHeaderValue? _tag = StrongTag(first);
    private readonly DateTimeOffset? _date = first.ContentHeaders.LastModified;
    private readonly bool _takesRanges = TakesRanges(first);

    /// <summary>Returns where to resume the download; <see langword="null"/> when the whole file must be requested again.</summary>
    public ResumePoint? At(long position) => _takesRanges && position > 0 ? new(position, _tag, _date) : null;

    /// <summary>
    /// Returns how many bytes of another response were already delivered; <see langword="null"/> when it is a different file and cannot
    /// continue the download.
    /// </summary>
    public long? Known(ResponseInfo next, long position)
    {
        if (StrongTag(next) is { } tag && _tag is not null && !tag.Equals(_tag))
            return null;
        if (_takesRanges && next.Status == HttpStatusCode.PartialContent)
            return next.ContentHeaders.ContentRange is { From: { } from, Length: var length } && from == position && (length is null || length == _length) ? 0 : null;
        return next.Status == _status && next.ContentHeaders.ContentLength == _length ? position : null;
    }

    // The positions of a compressed body, or of a range that the caller requested, differ from those of the bytes that arrive here.
    private static bool TakesRanges(ResponseInfo first) =>
        first.Status == HttpStatusCode.OK
        && first.ContentHeaders.ContentLength is not null
        && first.ContentHeaders.ContentEncoding.Count == 0
        && !first.Headers.AcceptRanges.Contains("none")
        && (first.Headers.AcceptRanges.Contains("bytes") || StrongTag(first) is not null);

    private static EntityTagHeaderValue? StrongTag(ResponseInfo info) => info.Headers.ETag is { IsWeak: false } tag ? tag : null;
}
