using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>A place in a document; its text is made only for a difference.</summary>
internal sealed record JsonPlace(JsonPlace? Above, JsonProperty? Field, int Index)
{
    // The names in these objects are data, and a null there is like none.
    private static readonly HashSet<string> _maps = ["metadata", "attributes"];

    /// <summary>Whether the field is an entry of a map.</summary>
    public bool IsInMap => Above?.Field is { } map && _maps.Contains(Name(map));

    public static string Text(JsonPlace? place) =>
        place is null ? "$" : place.Field is { } field ? $"{Text(place.Above)}.{Name(field)}" : $"{Text(place.Above)}[{place.Index}]";

    private static string Name(JsonProperty field) => JsonLetters.Of(JsonMarshal.GetRawUtf8PropertyName(field));
}
