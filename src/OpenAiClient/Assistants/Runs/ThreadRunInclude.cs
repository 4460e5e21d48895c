using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>What an answer about runs and their steps holds besides the usual. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunInclude>))]
public readonly record struct ThreadRunInclude(string Value) : IOpenEnum<ThreadRunInclude>
{
    /// <summary>The text that a file search has found.</summary>
    public static ThreadRunInclude FileSearchContent { get; } = new("step_details.tool_calls[*].file_search.results[*].content");

    static IReadOnlyList<ThreadRunInclude> IOpenEnum<ThreadRunInclude>.Known { get; } = [FileSearchContent];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunInclude(string value) => new(value);

    static ThreadRunInclude IOpenEnum<ThreadRunInclude>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
