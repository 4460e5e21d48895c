using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>How the types of <c>/moderations</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(FiniteNumberConverter), typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(Moderation))]
[JsonSerializable(typeof(ModerationImage))]
[JsonSerializable(typeof(ModerationImagePart))]
[JsonSerializable(typeof(ModerationInputPart))]
[JsonSerializable(typeof(ModerationRequest))]
[JsonSerializable(typeof(ModerationResult))]
[JsonSerializable(typeof(ModerationTextPart))]
internal sealed partial class ModerationsJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
