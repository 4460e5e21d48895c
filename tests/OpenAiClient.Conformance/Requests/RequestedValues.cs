using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Requests;

/// <summary>
/// Compares the values of open enums in requests with those that the description lists. An enum may be shared by places that allow different
/// values; each of its values must be allowed by one of them. (That the library knows all that are listed, <c>spec</c> tells.)
/// </summary>
internal sealed class RequestedValues
{
    private readonly SortedDictionary<string, HashSet<string>> _unlisted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _free = [];

    /// <summary>The number of open enums in requests whose values are listed.</summary>
    public int Enums => _unlisted.Keys.Except(_free).Count();

    public IEnumerable<string> Findings =>
        from found in _unlisted
        where !_free.Contains(found.Key)
        from value in found.Value.Order(StringComparer.Ordinal)
        select $"request {found.Key}: \"{value}\" is not listed in any place";

    /// <summary>Adds a place of a request.</summary>
    /// <param name="type">The type that the place has in the library.</param>
    /// <param name="alternatives">The schemas of the place.</param>
    public void Add(Type type, IReadOnlyList<JsonObject> alternatives)
    {
        if (Shapes.KnownValues(type) is not { } known)
            return;
        // A place that takes any text says nothing about values.
        if (alternatives.Any(static schema => OpenApi.Type(schema) is null or "string" && !OpenApi.Values(schema).Any()))
            _free.Add(type.Name);
        if (!_unlisted.TryGetValue(type.Name, out var unlisted))
            _unlisted[type.Name] = unlisted = [.. known];
        unlisted.ExceptWith(alternatives.SelectMany(OpenApi.Values));
    }
}
