using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Batch;

[JsonSerializable(typeof(Prompt))]
[JsonSerializable(typeof(Result))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>One line for each value, with letters of all languages as they are.</summary>
    public static BatchJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
