using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Embeddings;

/// <summary>How vectors travel. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<EmbeddingEncodingFormat>))]
public readonly record struct EmbeddingEncodingFormat(string Value) : IOpenEnum<EmbeddingEncodingFormat>
{
    /// <summary>As an array of numbers.</summary>
    public static EmbeddingEncodingFormat Float { get; } = new("float");

    /// <summary>As the base64 of 32-bit floating-point numbers, the lowest byte first.</summary>
    public static EmbeddingEncodingFormat Base64 { get; } = new("base64");

    static IReadOnlyList<EmbeddingEncodingFormat> IOpenEnum<EmbeddingEncodingFormat>.Known { get; } = [Float, Base64];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EmbeddingEncodingFormat(string value) => new(value);

    static EmbeddingEncodingFormat IOpenEnum<EmbeddingEncodingFormat>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
