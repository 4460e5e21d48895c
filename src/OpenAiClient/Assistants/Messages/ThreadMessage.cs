using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A message of a thread.</summary>
public sealed partial record ThreadMessage : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.message</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its thread.</summary>
    public string ThreadId { get; set; } = "";

    /// <summary>How far it is.</summary>
    public ThreadMessageStatus? Status { get; set; }

    /// <summary>Why it ended early.</summary>
    public ThreadMessageIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>When it was complete.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>When it ended early.</summary>
    public DateTimeOffset? IncompleteAt { get; set; }

    /// <summary>Who says it.</summary>
    public ThreadMessageRole? Role { get; set; }

    /// <summary>What it says, part by part.</summary>
    [Carries]
    public IReadOnlyList<ThreadContentPart> Content { get; set; } = [];

    /// <summary>The assistant that wrote it.</summary>
    public string? AssistantId { get; set; }

    /// <summary>The run that it was made by, or for.</summary>
    public string? RunId { get; set; }

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<ThreadAttachment> Attachments { get; set; } = [];

    /// <summary>The ids of its files, from servers that do not know <see cref="Attachments"/>.</summary>
    public IReadOnlyList<string> FileIds { get; set; } = [];

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>
    /// The text of all its text parts joined; the empty string when there is none. Marks stand in it as they came:
    /// <see cref="ThreadAnswer"/> resolves them.
    /// </summary>
    [JsonIgnore]
    public string Text => string.Concat(Content.OfType<ThreadTextPart>().Select(static part => part.Text.Value));
}
