using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>Reads and writes a <see cref="StopSequences"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StopSequencesConverter : JsonConverter<StopSequences>
{
    /// <inheritdoc/>
    public override StopSequences Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (texts, isOne) = TextOrTexts.Read(ref reader);
        return isOne ? StopSequences.FromText(texts[0]) : StopSequences.From(texts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StopSequences value, JsonSerializerOptions options) =>
        TextOrTexts.Write(writer, value, value.IsOne);
}
