using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Why a run ended early. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadRunIncompleteReason>))]
public readonly record struct ThreadRunIncompleteReason(string Value) : IOpenEnum<ThreadRunIncompleteReason>
{
    /// <summary>It reached <see cref="ThreadRunRequest.MaxCompletionTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxCompletionTokens { get; } = new("max_completion_tokens");

    /// <summary>It reached <see cref="ThreadRunRequest.MaxPromptTokens"/>.</summary>
    public static ThreadRunIncompleteReason MaxPromptTokens { get; } = new("max_prompt_tokens");

    static IReadOnlyList<ThreadRunIncompleteReason> IOpenEnum<ThreadRunIncompleteReason>.Known { get; } = [MaxCompletionTokens, MaxPromptTokens];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadRunIncompleteReason(string value) => new(value);

    static ThreadRunIncompleteReason IOpenEnum<ThreadRunIncompleteReason>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
