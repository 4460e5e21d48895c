using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Finds extra fields with the name of a property. When an answer is printed they are left out; a request with them is refused, because it is
/// ambiguous, and code that checks a request by its properties would not see what is sent.
/// </summary>
internal static class RepeatedField
{
    // A thread-static field is sufficient, because writing is synchronous.
    [ThreadStatic]
    private static string? _last;

    /// <summary>Serializes a request; throws if its extra fields contain the name of a property that has a value.</summary>
    public static byte[] BytesOf(JsonModel request)
    {
        _last = null;
        var json = WireJson.Bytes(request);
        return _last is { } place ? throw new ArgumentException($"ExtraFields: {place}, and has a value there already.", nameof(request)) : json;
    }

    /// <summary>Whether a property with the given name has a value that is written.</summary>
    /// <param name="model">The model.</param>
    /// <param name="name">The name of the extra field.</param>
    /// <param name="names">The names of the properties, each preceded by its length.</param>
    public static bool Is(JsonModel model, string name, ReadOnlySpan<byte> names)
    {
        if (!Holds(names, name))
            return false;
        // Which properties are written depends on their values, so the JSON without extra fields is inspected.
        var written = WireJson.Element(model with { ExtraFields = null }).TryGetProperty(name, out var value) && !IsEmpty(value);
        if (written)
            _last = $"'{name}' is a property of {model.GetType().Name}";
        return written;
    }

    private static bool Holds(ReadOnlySpan<byte> names, string name)
    {
        var sought = Encoding.UTF8.GetBytes(name);
        for (var i = 0; i < names.Length; i += names[i] + 1)
        {
            if (names.Slice(i + 1, names[i]).SequenceEqual(sought))
                return true;
        }
        return false;
    }

    // A value that its property could not hold was kept in the extra fields, and the property has its default.
    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => value.GetString() is "",
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Number => value.GetRawText() is "0",
        JsonValueKind.Object => !value.EnumerateObject().MoveNext(),
        _ => false,
    };
}
