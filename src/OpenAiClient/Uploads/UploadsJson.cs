using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>How the types of <c>/uploads</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(Upload))]
[JsonSerializable(typeof(UploadCompleteRequest))]
[JsonSerializable(typeof(UploadCreateRequest))]
[JsonSerializable(typeof(UploadPart))]
[JsonSerializable(typeof(UploadPartRequest))]
internal sealed partial class UploadsJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
