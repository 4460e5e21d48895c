using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>How far a message is. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadMessageStatus>))]
public readonly record struct ThreadMessageStatus(string Value) : IOpenEnum<ThreadMessageStatus>
{
    /// <summary>It is being written.</summary>
    public static ThreadMessageStatus InProgress { get; } = new("in_progress");

    /// <summary>It ended early; <see cref="ThreadMessage.IncompleteDetails"/> tells why.</summary>
    public static ThreadMessageStatus Incomplete { get; } = new("incomplete");

    /// <summary>It is complete.</summary>
    public static ThreadMessageStatus Completed { get; } = new("completed");

    static IReadOnlyList<ThreadMessageStatus> IOpenEnum<ThreadMessageStatus>.Known { get; } = [InProgress, Incomplete, Completed];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadMessageStatus(string value) => new(value);

    static ThreadMessageStatus IOpenEnum<ThreadMessageStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
