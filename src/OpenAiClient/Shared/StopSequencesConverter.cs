using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

internal sealed class StopSequencesConverter : JsonConverter<StopSequences>
{
    public override StopSequences Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (texts, isOne) = TextOrTexts.Read(ref reader);
        return isOne ? StopSequences.FromText(texts[0]) : StopSequences.From(texts);
    }

    public override void Write(Utf8JsonWriter writer, StopSequences value, JsonSerializerOptions options) =>
        TextOrTexts.Write(writer, value, value.IsOne);
}
