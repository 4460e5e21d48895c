using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>The kinds of steps. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunStepType>))]
public readonly record struct ThreadRunStepType(string Value) : IOpenEnum<ThreadRunStepType>
{
    /// <summary>The assistant writes a message.</summary>
    public static ThreadRunStepType MessageCreation { get; } = new("message_creation");

    /// <summary>The assistant uses tools.</summary>
    public static ThreadRunStepType ToolCalls { get; } = new("tool_calls");

    static IReadOnlyList<ThreadRunStepType> IOpenEnum<ThreadRunStepType>.Known { get; } = [MessageCreation, ToolCalls];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunStepType(string value) => new(value);

    static ThreadRunStepType IOpenEnum<ThreadRunStepType>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
