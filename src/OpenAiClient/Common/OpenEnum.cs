using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace OpenAi;

/// <summary>A text of the API with well-known values and room for ones newer than this package.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is an enum, but for being open.")]
public abstract class OpenEnum
{
    private protected OpenEnum(string value) => Value = value;

    /// <summary>The text on the wire.</summary>
    public string Value { get; }

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is OpenEnum other && Value == other.Value && GetType() == obj.GetType());

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
