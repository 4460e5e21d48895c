using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>An answer with any JSON.</summary>
[JsonConverter(typeof(ModelConverter<RawResponse>))]
public sealed partial record RawResponse : ApiResult, IJsonModel<RawResponse>
{
    /// <summary>Creates an answer, for test doubles of a client.</summary>
    /// <param name="json">The JSON of the answer.</param>
    public RawResponse(JsonElement json) => Json = json;

    /// <summary>The JSON of the answer.</summary>
    public JsonElement Json { get; }

    static RawResponse IJsonModel<RawResponse>.ReadJson(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    internal override void WriteJson(Utf8JsonWriter writer) => JsonWrite.Element(writer, Json);
}
