using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>How the types of <c>/images</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(GeneratedImage))]
[JsonSerializable(typeof(ImageCompletedEvent))]
[JsonSerializable(typeof(ImageEditRequest))]
[JsonSerializable(typeof(ImageGenerationRequest))]
[JsonSerializable(typeof(ImagePartialEvent))]
[JsonSerializable(typeof(ImageReference))]
[JsonSerializable(typeof(ImageReferenceEditRequest))]
[JsonSerializable(typeof(ImageStreamEvent))]
[JsonSerializable(typeof(ImageTokensDetails))]
[JsonSerializable(typeof(ImageUsage))]
[JsonSerializable(typeof(ImageVariationRequest))]
[JsonSerializable(typeof(ImagesResponse))]
internal sealed partial class ImagesJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
