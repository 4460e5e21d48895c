using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>How far a step is. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunStepStatus>))]
public readonly record struct ThreadRunStepStatus(string Value) : IOpenEnum<ThreadRunStepStatus>
{
    /// <summary>It is at work.</summary>
    public static ThreadRunStepStatus InProgress { get; } = new("in_progress");

    /// <summary>Its run was cancelled.</summary>
    public static ThreadRunStepStatus Cancelled { get; } = new("cancelled");

    /// <summary>It failed: <see cref="ThreadRunStep.LastError"/>.</summary>
    public static ThreadRunStepStatus Failed { get; } = new("failed");

    /// <summary>It is complete.</summary>
    public static ThreadRunStepStatus Completed { get; } = new("completed");

    /// <summary>Its run expired.</summary>
    public static ThreadRunStepStatus Expired { get; } = new("expired");

    static IReadOnlyList<ThreadRunStepStatus> IOpenEnum<ThreadRunStepStatus>.Known { get; } = [InProgress, Cancelled, Failed, Completed, Expired];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunStepStatus(string value) => new(value);

    static ThreadRunStepStatus IOpenEnum<ThreadRunStepStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
