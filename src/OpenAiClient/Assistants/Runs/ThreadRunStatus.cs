using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>How far a run is. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunStatus>))]
public readonly record struct ThreadRunStatus(string Value) : IOpenEnum<ThreadRunStatus>
{
    /// <summary>It waits for its turn.</summary>
    public static ThreadRunStatus Queued { get; } = new("queued");

    /// <summary>The model or a tool is at work.</summary>
    public static ThreadRunStatus InProgress { get; } = new("in_progress");

    /// <summary>It waits for the results of functions: <see cref="ThreadRun.RequiredAction"/>.</summary>
    public static ThreadRunStatus RequiresAction { get; } = new("requires_action");

    /// <summary>It is being cancelled.</summary>
    public static ThreadRunStatus Cancelling { get; } = new("cancelling");

    /// <summary>It was cancelled.</summary>
    public static ThreadRunStatus Cancelled { get; } = new("cancelled");

    /// <summary>It failed: <see cref="ThreadRun.LastError"/>.</summary>
    public static ThreadRunStatus Failed { get; } = new("failed");

    /// <summary>It is complete.</summary>
    public static ThreadRunStatus Completed { get; } = new("completed");

    /// <summary>It ended early: <see cref="ThreadRun.IncompleteDetails"/>.</summary>
    public static ThreadRunStatus Incomplete { get; } = new("incomplete");

    /// <summary>The results of functions did not come in time, within ten minutes.</summary>
    public static ThreadRunStatus Expired { get; } = new("expired");

    static IReadOnlyList<ThreadRunStatus> IOpenEnum<ThreadRunStatus>.Known { get; } =
    [
        Queued,
        InProgress,
        RequiresAction,
        Cancelling,
        Cancelled,
        Failed,
        Completed,
        Incomplete,
        Expired,
    ];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunStatus(string value) => new(value);

    static ThreadRunStatus IOpenEnum<ThreadRunStatus>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
