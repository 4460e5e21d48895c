using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace OpenAi;

/// <summary>A string of the API with well-known values, which may also hold values newer than this package.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is used like an enum.")]
public abstract class OpenEnum
{
    private protected OpenEnum(string value) => Value = value;

    /// <summary>The text in JSON.</summary>
    public string Value { get; }

    /// <summary>Returns the text in JSON.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is OpenEnum other && Value == other.Value && GetType() == obj.GetType());

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
