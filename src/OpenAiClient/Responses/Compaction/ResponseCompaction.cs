using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A compacted conversation, whose <see cref="Output"/> is the input of the next request.</summary>
public sealed partial record ResponseCompaction : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>response.compaction</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The items of the compacted conversation: the messages of the user, and one item that contains the rest, encrypted.</summary>
    [Essential]
    public IReadOnlyList<ResponseItem> Output { get; set; } = [];

    /// <summary>The number of tokens that the compaction used.</summary>
    public ResponseUsage? Usage { get; set; }
}
