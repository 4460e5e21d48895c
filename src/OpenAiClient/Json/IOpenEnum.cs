using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A string of the API with well-known values, which may also hold values that this version does not know.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "It is used like an enum.")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
    where TSelf : OpenEnum, IOpenEnum<TSelf>
{
    internal static abstract IReadOnlyList<TSelf> Known { get; }

    internal static abstract TSelf ReadJson(ref Utf8JsonReader reader);

    internal static abstract TSelf Create(string value);
}
