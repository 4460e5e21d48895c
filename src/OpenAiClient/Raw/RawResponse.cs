using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Raw;

/// <summary>Any JSON that came as an answer.</summary>
[JsonConverter(typeof(RawResponseConverter))]
public sealed record RawResponse : ApiResult
{
    internal RawResponse(JsonElement json) => Json = json;

    /// <summary>The answer.</summary>
    public JsonElement Json { get; }

    internal override JsonTypeInfo TypeInfo => RawJson.Of<RawResponse>();
}
