using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>Why the model stopped. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CompletionFinishReason>))]
public readonly record struct CompletionFinishReason(string Value) : IOpenEnum<CompletionFinishReason>
{
    /// <summary>It was done, or reached a stop sequence.</summary>
    public static CompletionFinishReason Stop { get; } = new("stop");

    /// <summary>It reached the limit of tokens; the text is cut.</summary>
    public static CompletionFinishReason Length { get; } = new("length");

    /// <summary>A content filter left something out.</summary>
    public static CompletionFinishReason ContentFilter { get; } = new("content_filter");

    static IReadOnlyList<CompletionFinishReason> IOpenEnum<CompletionFinishReason>.Known { get; } = [Stop, Length, ContentFilter];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator CompletionFinishReason(string value) => new(value);

    static CompletionFinishReason IOpenEnum<CompletionFinishReason>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
