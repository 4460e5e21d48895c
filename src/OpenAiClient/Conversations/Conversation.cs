using OpenAi.Json;

namespace OpenAi.Conversations;

/// <summary>A conversation that is stored on the server: items that responses read and append to.</summary>
public sealed partial record Conversation : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>conversation</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The metadata of the conversation.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
