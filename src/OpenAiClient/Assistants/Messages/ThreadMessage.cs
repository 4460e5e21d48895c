using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A message of a thread.</summary>
public sealed partial record ThreadMessage : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.message</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>The status.</summary>
    public ThreadMessageStatus? Status { get; set; }

    /// <summary>The reason why it ended early.</summary>
    public ThreadMessageIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>The time when it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The time when it ended early.</summary>
    public DateTimeOffset? IncompleteAt { get; set; }

    /// <summary>The role of the author.</summary>
    public ThreadMessageRole? Role { get; set; }

    /// <summary>The parts of the message.</summary>
    [Carries]
    public IReadOnlyList<ThreadContentPart> Content { get; set; } = [];

    /// <summary>The assistant that wrote it.</summary>
    public string? AssistantId { get; set; }

    /// <summary>The run that created the message, or for which it was created.</summary>
    public string? RunId { get; set; }

    /// <summary>The files attached to the message.</summary>
    public IReadOnlyList<ThreadAttachment> Attachments { get; set; } = [];

    /// <summary>The ids of its files, from servers that do not know <see cref="Attachments"/>.</summary>
    public IReadOnlyList<string> FileIds { get; set; } = [];

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>
    /// The text of all text parts, joined; the empty string when there is none. Markers are not resolved: <see cref="ThreadAnswer"/>
    /// resolves them.
    /// </summary>
    [JsonIgnore]
    public string Text => string.Concat(Content.OfType<ThreadTextPart>().Select(static part => part.Text.Value));
}
