using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>
/// Compares JSON that was read with what was written back, by its meaning: the library may mend what servers send, in the ways that are
/// listed here and in <see cref="Mended"/>, and may lose nothing.
/// </summary>
/// <param name="tags">The tags of the recorded document, as <see cref="Tags"/> has them; the library restores those that are missing.</param>
/// <param name="repeats">Whether fields may be repeated in the document.</param>
internal sealed class Meaning(IReadOnlySet<string> tags, bool repeats)
{
    /// <summary>The beginning of the names of fields that the library cannot know.</summary>
    public const string Unknown = "never_seen_";

    private static readonly JsonDocumentOptions _deep = new() { MaxDepth = 1000 };
    private static readonly byte[] _unknown = "never_seen_"u8.ToArray();

    /// <summary>Finds the first difference; <see langword="null"/> when there is none.</summary>
    public string? Difference(ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> written)
    {
        using var before = JsonDocument.Parse(read, _deep);
        using var after = JsonDocument.Parse(written, _deep);
        return Difference(before.RootElement, after.RootElement, null);
    }

    /// <summary>Finds the first difference of an event whose name stands beside its JSON, and is written into it.</summary>
    public string? EventDifference(string name, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> written)
    {
        using var before = JsonDocument.Parse(read, _deep);
        using var after = JsonDocument.Parse(written, _deep);
        return after.RootElement.GetProperty("event").GetString() is var kept && kept != name ? $"event {name} became {kept}"
            : Difference(before.RootElement, after.RootElement.GetProperty("data"), null);
    }

    private string? Difference(JsonElement read, JsonElement written, JsonPlace? place) => (read.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Fields(read, written, place),
        (JsonValueKind.Array, JsonValueKind.Array) => Items(read, written, place),
        _ => Same(read, written) || Mended.Is(read, written, (a, b) => Difference(a, b, place) is null) ? null : $"{JsonPlace.Text(place)}: {Short(read)} became {Short(written)}",
    };

    private string? Fields(JsonElement read, JsonElement written, JsonPlace? place)
    {
        var found = 0;
        foreach (var field in read.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(field);
            var here = new JsonPlace(place, field, 0);
            // The last one counts. Null is like none for a property, but kept in what is not typed.
            var before = repeats ? Last(read, name, field.Value) : field.Value;
            if (Find(written, name) is not { } value)
            {
                if (!IsNothing(name, before) || (name.StartsWith(_unknown) && !here.IsInMap))
                    return $"{JsonPlace.Text(here)}: {Short(field.Value)} was lost";
                continue;
            }
            found++;
            if (value.ValueKind == JsonValueKind.Null && repeats && FindAny(read, name) is { ValueKind: JsonValueKind.Null })
                continue;
            if (!IsTag(name, value) && Difference(before, value, here) is { } difference && !(before.ValueKind == JsonValueKind.Null && IsDefault(value)))
                return difference;
        }
        return found == written.GetPropertyCount() && !repeats ? null : Excess(read, written, place);
    }

    private string? Excess(JsonElement read, JsonElement written, JsonPlace? place)
    {
        var names = new HashSet<string>();
        foreach (var field in written.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(field);
            if (!names.Add(JsonLetters.Of(name)) && !IsRepeated(read, name))
                return $"{JsonPlace.Text(new(place, field, 0))}: written twice";
            if (FindAny(read, name) is null && field.Value.ValueKind != JsonValueKind.Null && !IsTag(name, field.Value) && !IsDefault(field.Value))
                return $"{JsonPlace.Text(new(place, field, 0))}: {Short(field.Value)} came from nowhere";
        }
        return null;
    }

    private static JsonElement Last(JsonElement read, ReadOnlySpan<byte> name, JsonElement found)
    {
        foreach (var field in read.EnumerateObject())
        {
            if (field.Value.ValueKind != JsonValueKind.Null && JsonLetters.Of(JsonMarshal.GetRawUtf8PropertyName(field)) == JsonLetters.Of(name))
                found = field.Value;
        }
        return found;
    }

    // What is not typed is written as it came, with repeated fields.
    private static bool IsRepeated(JsonElement read, ReadOnlySpan<byte> name)
    {
        var count = 0;
        foreach (var field in read.EnumerateObject())
            count += JsonMarshal.GetRawUtf8PropertyName(field).SequenceEqual(name) ? 1 : 0;
        return count > 1;
    }

    // A part that is never null has its default when it was not sent: an empty object, with its tag and empty texts.
    private bool IsDefault(JsonElement written)
    {
        if (written.ValueKind != JsonValueKind.Object)
            return false;
        foreach (var field in written.EnumerateObject())
        {
            if (!(field.Value.ValueKind == JsonValueKind.String && field.Value.ValueEquals("")) && !IsTag(JsonMarshal.GetRawUtf8PropertyName(field), field.Value))
                return false;
        }
        return true;
    }

    // Null, and a list of nulls, are like a missing field. A message with an empty list of calls is refused when it is sent back.
    private static bool IsNothing(ReadOnlySpan<byte> name, JsonElement read) =>
        read.ValueKind == JsonValueKind.Null || (read.ValueKind == JsonValueKind.Array && (read.GetArrayLength() > 0 || name.SequenceEqual("tool_calls"u8)) && read.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Null));

    private bool IsTag(ReadOnlySpan<byte> name, JsonElement written) =>
        written.ValueKind == JsonValueKind.String
        && ((Tags.Is(name) && tags.Contains(Tags.Text(name, JsonMarshal.GetRawUtf8Value(written)))) || Tags.IsAlways(name, JsonMarshal.GetRawUtf8Value(written)));

    private static JsonElement? Find(JsonElement json, ReadOnlySpan<byte> name)
    {
        if (JsonLetters.ArePlain(name))
            return json.TryGetProperty(name, out var plain) ? plain : null;
        return FindAny(json, name);
    }

    // Also in a document with names that cannot be decoded, for which the search of JsonElement throws.
    private static JsonElement? FindAny(JsonElement json, ReadOnlySpan<byte> name)
    {
        JsonElement? last = null;
        var sought = JsonLetters.Of(name);
        foreach (var field in json.EnumerateObject())
        {
            if (JsonLetters.Of(JsonMarshal.GetRawUtf8PropertyName(field)) == sought)
                last = field.Value;
        }
        return last;
    }

    private string? Items(JsonElement read, JsonElement written, JsonPlace? place)
    {
        var after = written.EnumerateArray();
        var i = 0;
        // Lists may leave out nulls.
        var hasNulls = read.GetArrayLength() > written.GetArrayLength();
        foreach (var item in read.EnumerateArray())
        {
            if (hasNulls && item.ValueKind == JsonValueKind.Null)
                continue;
            if (!after.MoveNext())
                return $"{JsonPlace.Text(place)}[{i}]: {Short(item)} was lost";
            if (Difference(item, after.Current, new(place, null, i++)) is { } difference)
                return difference;
        }
        return after.MoveNext() ? $"{JsonPlace.Text(place)}[{i}]: {Short(after.Current)} came from nowhere" : null;
    }

    private static bool Same(JsonElement read, JsonElement written)
    {
        if (read.ValueKind != written.ValueKind)
            return false;
        var before = JsonMarshal.GetRawUtf8Value(read);
        var after = JsonMarshal.GetRawUtf8Value(written);
        return before.SequenceEqual(after) || (read.ValueKind == JsonValueKind.String && JsonLetters.Of(before[1..^1]) == JsonLetters.Of(after[1..^1]));
    }

    private static string Short(JsonElement json)
    {
        var text = JsonLetters.Of(JsonMarshal.GetRawUtf8Value(json));
        return text.Length <= 80 ? text : text[..80] + "…";
    }
}
