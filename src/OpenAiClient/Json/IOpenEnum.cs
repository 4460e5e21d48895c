using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A string from the wire with well-known values and room for ones not known yet.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It is an enum, but for being open.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
    where TSelf : OpenEnum, IOpenEnum<TSelf>
{
    internal static abstract IReadOnlyList<TSelf> Known { get; }

    internal static abstract TSelf ReadJson(ref Utf8JsonReader reader);

    internal static abstract TSelf Create(string value);
}
