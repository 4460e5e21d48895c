using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Batch;

[JsonSerializable(typeof(Prompt))]
[JsonSerializable(typeof(Result))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>Options for JSON lines: one line per value, without escapes for non-ASCII letters.</summary>
    public static BatchJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
