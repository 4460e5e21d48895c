using System.Net;
using System.Net.Http.Headers;

namespace OpenAi.Http;

/// <summary>By what a file is known again whose download was cut: its length, and its tag or date where the server tells them.</summary>
/// <param name="first">How the download began.</param>
internal sealed class DownloadMark(ResponseInfo first)
{
    private readonly HttpStatusCode _status = first.Status;
    private readonly long? _length = first.ContentHeaders.ContentLength;
    private readonly EntityTagHeaderValue? _tag = StrongTag(first);
    private readonly DateTimeOffset? _date = first.ContentHeaders.LastModified;
    private readonly bool _takesRanges = TakesRanges(first);

    /// <summary>What to ask for to go on from a place; <see langword="null"/> where the whole file must be asked for again.</summary>
    public ResumePoint? At(long position) => _takesRanges && position > 0 ? new(position, _tag, _date) : null;

    /// <summary>How many bytes of another answer were handed over before; <see langword="null"/> when it is of another file, whose end does not fit our beginning.</summary>
    public long? Known(ResponseInfo next, long position)
    {
        if (StrongTag(next) is { } tag && _tag is not null && !tag.Equals(_tag))
            return null;
        if (_takesRanges && next.Status == HttpStatusCode.PartialContent)
            return next.ContentHeaders.ContentRange is { From: { } from, Length: var length } && from == position && (length is null || length == _length) ? 0 : null;
        return next.Status == _status && next.ContentHeaders.ContentLength == _length ? position : null;
    }

    // Of a body that was packed, or is a part that the caller asked for, other bytes are counted than those that arrive here.
    private static bool TakesRanges(ResponseInfo first) =>
        first.Status == HttpStatusCode.OK
        && first.ContentHeaders.ContentLength is not null
        && first.ContentHeaders.ContentEncoding.Count == 0
        && !first.Headers.AcceptRanges.Contains("none")
        && (first.Headers.AcceptRanges.Contains("bytes") || StrongTag(first) is not null);

    private static EntityTagHeaderValue? StrongTag(ResponseInfo info) => info.Headers.ETag is { IsWeak: false } tag ? tag : null;
}
