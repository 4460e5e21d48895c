using System.ComponentModel;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A type of the API that is read from and written to JSON as it is on the wire.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    internal static abstract TSelf ReadJson(ref Utf8JsonReader reader);

    // Objects are written by JsonModel; types that may be a text or a list override this.
    internal static virtual void WriteJson(Utf8JsonWriter writer, TSelf value) => ((JsonModel)(object)value!).WriteJson(writer);
}
