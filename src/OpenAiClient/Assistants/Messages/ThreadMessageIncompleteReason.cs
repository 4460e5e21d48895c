using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Why a message ended early. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadMessageIncompleteReason>))]
public readonly record struct ThreadMessageIncompleteReason(string Value) : IOpenEnum<ThreadMessageIncompleteReason>
{
    /// <summary>A filter stopped it.</summary>
    public static ThreadMessageIncompleteReason ContentFilter { get; } = new("content_filter");

    /// <summary>It reached the limit of tokens.</summary>
    public static ThreadMessageIncompleteReason MaxTokens { get; } = new("max_tokens");

    /// <summary>The run was cancelled.</summary>
    public static ThreadMessageIncompleteReason RunCancelled { get; } = new("run_cancelled");

    /// <summary>The run expired.</summary>
    public static ThreadMessageIncompleteReason RunExpired { get; } = new("run_expired");

    /// <summary>The run failed.</summary>
    public static ThreadMessageIncompleteReason RunFailed { get; } = new("run_failed");

    static IReadOnlyList<ThreadMessageIncompleteReason> IOpenEnum<ThreadMessageIncompleteReason>.Known { get; } =
    [
        ContentFilter,
        MaxTokens,
        RunCancelled,
        RunExpired,
        RunFailed,
    ];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadMessageIncompleteReason(string value) => new(value);

    static ThreadMessageIncompleteReason IOpenEnum<ThreadMessageIncompleteReason>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
