using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>Any JSON that came as an answer.</summary>
[JsonConverter(typeof(ModelConverter<RawResponse>))]
public sealed partial record RawResponse : ApiResult, IJsonModel<RawResponse>
{
    /// <summary>Makes an answer, as doubles of clients in tests need it.</summary>
    /// <param name="json">The answer's JSON.</param>
    public RawResponse(JsonElement json) => Json = json;

    /// <summary>The answer.</summary>
    public JsonElement Json { get; }

    static RawResponse IJsonModel<RawResponse>.ReadJson(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    internal override void WriteJson(Utf8JsonWriter writer) => JsonWrite.Element(writer, Json);
}
