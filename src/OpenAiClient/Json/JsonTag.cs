using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Finds the tag of an object, at any position in it.</summary>
internal static class JsonTag
{
    // The reader is a struct, so this is a copy: the caller's reader stays at the start of the object.
    public static ReadOnlySpan<byte> Of(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
                return reader.TokenType != JsonTokenType.String ? default : reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
            reader.TrySkip();
        }
        return default;
    }
}
