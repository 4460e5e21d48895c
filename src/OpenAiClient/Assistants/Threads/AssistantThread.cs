using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A conversation that assistants answer, stored on the server.</summary>
public sealed partial record AssistantThread : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
