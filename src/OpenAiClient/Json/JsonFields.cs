using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Enumerates the fields of a JSON object: returns those for which the model has a property, keeps unknown ones, and
/// skips nulls, which leave a property unchanged.
/// </summary>
internal struct JsonFields
{
    // Servers keep the order of fields, so the search for a name starts after the last match.
    private int _offset;
    private int _index;

    public JsonFields(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonRead.Unexpected("An object", reader.TokenType);
    }

    /// <summary>Moves to the value of the next known field; returns its index in the names, or -1 at the end of the object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="names">The names of the model's properties, each preceded by its length.</param>
    /// <param name="model">The model, which keeps unknown fields.</param>
    public int Next(ref Utf8JsonReader reader, ReadOnlySpan<byte> names, JsonModel model)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(ref reader, names);
            if (index < 0)
            {
                Keep(ref reader, model);
                continue;
            }
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
                return index;
        }
        return -1;
    }

    /// <summary>Keeps a value of a wrong type among the extra fields, so that it does not fail the answer.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="names">The names of the model's properties, each preceded by its length.</param>
    /// <param name="index">The index of the value's name.</param>
    /// <param name="model">The model, which keeps the value.</param>
    public static void Misfit(ref Utf8JsonReader reader, ReadOnlySpan<byte> names, int index, JsonModel model)
    {
        for (; index > 0; index--)
            names = names[(names[0] + 1)..];
        (model.ExtraFields ??= new Dictionary<string, JsonElement>())[Encoding.UTF8.GetString(names.Slice(1, names[0]))] = JsonElement.ParseValue(ref reader);
    }

    // Comparing the unescaped bytes of a name is several times faster than the reader's own comparison.
    private int IndexOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> names) =>
        IsPlain(ref reader) ? IndexOf(reader.ValueSpan, names) : IndexOf(Encoding.UTF8.GetBytes(SurrogateHalves.Read(ref reader)), names);

    private int IndexOf(ReadOnlySpan<byte> name, ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty)
            return -1;
        var start = _offset;
        do
        {
            var candidate = names.Slice(_offset + 1, names[_offset]);
            var index = _index;
            _offset += candidate.Length + 1;
            _index++;
            if (_offset == names.Length)
                (_offset, _index) = (0, 0);
            if (candidate.SequenceEqual(name))
                return index;
        }
        while (_offset != start);
        return -1;
    }

    private static void Keep(ref Utf8JsonReader reader, JsonModel model)
    {
        // An unknown name may contain invalid UTF-8, for which the reader's GetString would throw.
        var name = IsPlain(ref reader) ? Encoding.UTF8.GetString(reader.ValueSpan) : SurrogateHalves.Read(ref reader);
        reader.Read();
        (model.ExtraFields ??= new Dictionary<string, JsonElement>())[name] = JsonElement.ParseValue(ref reader);
    }

    private static bool IsPlain(ref Utf8JsonReader reader) => !reader.HasValueSequence && !reader.ValueIsEscaped;
}
