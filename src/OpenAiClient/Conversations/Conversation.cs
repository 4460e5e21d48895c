using OpenAi.Json;

namespace OpenAi.Conversations;

/// <summary>A conversation that the server keeps: items that responses read and add to.</summary>
public sealed partial record Conversation : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>conversation</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
