using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>How closely the model looks at an image. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ImageDetail>))]
public readonly record struct ImageDetail(string Value) : IOpenEnum<ImageDetail>
{
    /// <summary>The model decides; the default.</summary>
    public static ImageDetail Auto { get; } = new("auto");

    /// <summary>Coarsely, for few tokens.</summary>
    public static ImageDetail Low { get; } = new("low");

    /// <summary>Closely, for more tokens.</summary>
    public static ImageDetail High { get; } = new("high");

    static IReadOnlyList<ImageDetail> IOpenEnum<ImageDetail>.Known { get; } = [Auto, Low, High];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ImageDetail(string value) => new(value);

    static ImageDetail IOpenEnum<ImageDetail>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
