using System.ComponentModel;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A model of the API that is read as it is on the wire.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : JsonModel, IJsonModel<TSelf>
{
    internal static abstract TSelf ReadJson(ref Utf8JsonReader reader);
}
