using System.Net.Http.Headers;

namespace OpenAi.Http;

/// <summary>The position at which a download resumes, if the file has not changed.</summary>
/// <param name="Position">The position of the first missing byte.</param>
/// <param name="Tag">The ETag of the file; <see langword="null"/> when the server sends none.</param>
/// <param name="Date">When the file was last changed; <see langword="null"/> when the server does not say.</param>
internal sealed record ResumePoint(long Position, EntityTagHeaderValue? Tag, DateTimeOffset? Date)
{
    public void AddTo(HttpRequestHeaders headers)
    {
        headers.Range = new RangeHeaderValue(Position, null);
        headers.IfRange = Tag is not null ? new RangeConditionHeaderValue(Tag) : Date is { } date ? new RangeConditionHeaderValue(date) : null;
    }
}
