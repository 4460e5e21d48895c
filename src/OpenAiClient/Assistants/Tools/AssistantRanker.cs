using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>What ranks the results of a file search. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AssistantRanker>))]
public readonly record struct AssistantRanker(string Value) : IOpenEnum<AssistantRanker>
{
    /// <summary>The server decides; the default.</summary>
    public static AssistantRanker Auto { get; } = new("auto");

    /// <summary>The ranker of August 2024.</summary>
    public static AssistantRanker Default20240821 { get; } = new("default_2024_08_21");

    static IReadOnlyList<AssistantRanker> IOpenEnum<AssistantRanker>.Known { get; } = [Auto, Default20240821];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AssistantRanker(string value) => new(value);

    static AssistantRanker IOpenEnum<AssistantRanker>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
