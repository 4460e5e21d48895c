using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A conversation made shorter: its <see cref="Output"/> is the input to go on with.</summary>
public sealed partial record ResponseCompaction : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>response.compaction</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The items to go on with: the user's messages, and one item that holds the rest, encrypted.</summary>
    [Essential]
    public IReadOnlyList<ResponseItem> Output { get; set; } = [];

    /// <summary>How many tokens that took.</summary>
    public ResponseUsage? Usage { get; set; }
}
