using System.ComponentModel;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>What the API has as JSON, which is read and written as it is on the wire.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    internal static abstract TSelf ReadJson(ref Utf8JsonReader reader);

    // Objects write themselves; what is a text here and a list there says how.
    internal static virtual void WriteJson(Utf8JsonWriter writer, TSelf value) => ((JsonModel)(object)value!).WriteJson(writer);
}
