using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>How closely the model looks at an image. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadImageDetail>))]
public readonly record struct ThreadImageDetail(string Value) : IOpenEnum<ThreadImageDetail>
{
    /// <summary>The model decides; the default.</summary>
    public static ThreadImageDetail Auto { get; } = new("auto");

    /// <summary>Coarsely, for few tokens.</summary>
    public static ThreadImageDetail Low { get; } = new("low");

    /// <summary>Closely, for more tokens.</summary>
    public static ThreadImageDetail High { get; } = new("high");

    static IReadOnlyList<ThreadImageDetail> IOpenEnum<ThreadImageDetail>.Known { get; } = [Auto, Low, High];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadImageDetail(string value) => new(value);

    static ThreadImageDetail IOpenEnum<ThreadImageDetail>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
