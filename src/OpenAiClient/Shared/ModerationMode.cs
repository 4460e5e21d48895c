using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>What moderation does with what it finds. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ModerationMode>))]
public readonly record struct ModerationMode(string Value) : IOpenEnum<ModerationMode>
{
    /// <summary>Reports scores only.</summary>
    public static ModerationMode Score { get; } = new("score");

    /// <summary>Stops harmful content.</summary>
    public static ModerationMode Block { get; } = new("block");

    static IReadOnlyList<ModerationMode> IOpenEnum<ModerationMode>.Known { get; } = [Score, Block];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ModerationMode(string value) => new(value);

    static ModerationMode IOpenEnum<ModerationMode>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
