using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>How the types of <c>/files</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(FileCreateRequest))]
[JsonSerializable(typeof(FileDeleted))]
[JsonSerializable(typeof(FileListQuery))]
[JsonSerializable(typeof(OpenAiFile))]
[JsonSerializable(typeof(Page<OpenAiFile>))]
internal sealed partial class FilesJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
