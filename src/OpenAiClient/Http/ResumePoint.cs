using System.Net.Http.Headers;

namespace OpenAi.Http;

/// <summary>Where a download goes on, if the file is still the one that it was.</summary>
/// <param name="Position">The first byte that is wanted.</param>
/// <param name="Tag">The file's tag; <see langword="null"/> where the server tells none.</param>
/// <param name="Date">When the file was last changed; <see langword="null"/> where the server does not say.</param>
internal sealed record ResumePoint(long Position, EntityTagHeaderValue? Tag, DateTimeOffset? Date)
{
    public void AddTo(HttpRequestHeaders headers)
    {
        headers.Range = new RangeHeaderValue(Position, null);
        headers.IfRange = Tag is not null ? new RangeConditionHeaderValue(Tag) : Date is { } date ? new RangeConditionHeaderValue(date) : null;
    }
}
