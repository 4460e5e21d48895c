using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A conversation that assistants answer, kept on the server.</summary>
public sealed partial record AssistantThread : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
