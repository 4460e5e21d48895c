using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>What is new in a message.</summary>
public sealed partial record ThreadMessageChanges : JsonModel
{
    /// <summary>Who says it.</summary>
    public ThreadMessageRole? Role { get; set; }

    /// <summary>What is new in its parts, each with its <see cref="ThreadContentPart.Index"/>.</summary>
    [Carries]
    public IReadOnlyList<ThreadContentPart> Content { get; set; } = [];
}
