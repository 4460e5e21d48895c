using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Raw;

/// <summary>Any JSON that came as an answer.</summary>
[JsonConverter(typeof(RawResponseConverter))]
public sealed partial record RawResponse : ApiResult
{
    internal RawResponse(JsonElement json) => Json = json;

    /// <summary>The answer.</summary>
    public JsonElement Json { get; }
}
