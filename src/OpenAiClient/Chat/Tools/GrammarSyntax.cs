using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The language of a grammar. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GrammarSyntax>))]
public readonly record struct GrammarSyntax(string Value) : IOpenEnum<GrammarSyntax>
{
    /// <summary>Lark.</summary>
    public static GrammarSyntax Lark { get; } = new("lark");

    /// <summary>A regular expression.</summary>
    public static GrammarSyntax Regex { get; } = new("regex");

    static IReadOnlyList<GrammarSyntax> IOpenEnum<GrammarSyntax>.Known { get; } = [Lark, Regex];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator GrammarSyntax(string value) => new(value);

    static GrammarSyntax IOpenEnum<GrammarSyntax>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
