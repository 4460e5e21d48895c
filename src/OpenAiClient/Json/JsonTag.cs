using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Finds the tag of an object, at any position in it; a tag that is no text is like none.</summary>
internal static class JsonTag
{
    // The reader is a struct, so this is a copy: the caller's reader stays at the start of the object.
    public static ReadOnlySpan<byte> Of(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = IsName(ref reader, name);
            reader.Read();
            if (found && reader.TokenType == JsonTokenType.String)
                return reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(SurrogateHalves.Read(ref reader)) : reader.ValueSpan;
            reader.TrySkip();
        }
        return default;
    }

    /// <summary>Whether an object has a field, whatever its value is.</summary>
    public static bool Has(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (IsName(ref reader, name))
                return true;
            reader.Read();
            reader.TrySkip();
        }
        return false;
    }

    // Comparing the unescaped bytes of a name is several times faster than the reader's own comparison.
    private static bool IsName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? reader.ValueTextEquals(name) : reader.ValueSpan.SequenceEqual(name);
}
