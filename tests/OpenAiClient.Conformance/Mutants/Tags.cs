using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>The fields that tell the kind of an object. A type of one kind writes its own, whatever it has read.</summary>
internal static class Tags
{
    public static bool Is(ReadOnlySpan<byte> name) => name.SequenceEqual("type"u8) || name.SequenceEqual("role"u8) || name.SequenceEqual("object"u8);

    /// <summary>Whether a type always writes a value, because there is no other, or because a server would refuse the object without it.</summary>
    public static bool IsAlways(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) =>
        (name.SequenceEqual("anchor"u8) && value.SequenceEqual("\"last_active_at\""u8)) || (name.SequenceEqual("arguments"u8) && value.SequenceEqual("\"{}\""u8));

    /// <summary>Gets a tag as text, with its name and its value.</summary>
    public static string Text(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => $"{Encoding.UTF8.GetString(name)} {Encoding.UTF8.GetString(value)}";

    /// <summary>Gets the tags in a document.</summary>
    public static HashSet<string> In(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        var tags = new HashSet<string>();
        Add(parsed.RootElement, tags);
        return tags;
    }

    private static void Add(JsonElement json, HashSet<string> tags)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Add(item, tags);
        }
        if (json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var field in json.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(field);
            if (Is(name))
                tags.Add(Text(name, JsonMarshal.GetRawUtf8Value(field.Value)));
            Add(field.Value, tags);
        }
    }
}
