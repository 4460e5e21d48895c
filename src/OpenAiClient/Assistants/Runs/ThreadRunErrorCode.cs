using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Why a run or a step failed. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunErrorCode>))]
public readonly record struct ThreadRunErrorCode(string Value) : IOpenEnum<ThreadRunErrorCode>
{
    /// <summary>The server failed.</summary>
    public static ThreadRunErrorCode ServerError { get; } = new("server_error");

    /// <summary>A rate limit, or the quota, was reached.</summary>
    public static ThreadRunErrorCode RateLimitExceeded { get; } = new("rate_limit_exceeded");

    /// <summary>The prompt was not allowed.</summary>
    public static ThreadRunErrorCode InvalidPrompt { get; } = new("invalid_prompt");

    static IReadOnlyList<ThreadRunErrorCode> IOpenEnum<ThreadRunErrorCode>.Known { get; } = [ServerError, RateLimitExceeded, InvalidPrompt];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunErrorCode(string value) => new(value);

    static ThreadRunErrorCode IOpenEnum<ThreadRunErrorCode>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
