using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The new content of a message.</summary>
public sealed partial record ThreadMessageChanges : JsonModel
{
    /// <summary>The role of the author.</summary>
    public ThreadMessageRole? Role { get; set; }

    /// <summary>The new content of its parts, each with its <see cref="ThreadContentPart.Index"/>.</summary>
    [Carries]
    public IReadOnlyList<ThreadContentPart> Content { get; set; } = [];
}
