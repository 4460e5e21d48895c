using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How the types that several resources share are written when they stand alone.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(FiniteNumberConverter), typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(ApproximateLocation))]
[JsonSerializable(typeof(CompletionTokensDetails))]
[JsonSerializable(typeof(CompletionUsage))]
[JsonSerializable(typeof(FileExpirationAfter))]
[JsonSerializable(typeof(FunctionDefinition))]
[JsonSerializable(typeof(JsonSchemaFormat))]
[JsonSerializable(typeof(ModerationCategories))]
[JsonSerializable(typeof(ModerationCategoryInputTypes))]
[JsonSerializable(typeof(ModerationCategoryScores))]
[JsonSerializable(typeof(ModerationOptions))]
[JsonSerializable(typeof(ModerationPolicy))]
[JsonSerializable(typeof(ModerationRule))]
[JsonSerializable(typeof(PromptCacheBreakpoint))]
[JsonSerializable(typeof(PromptCacheOptions))]
[JsonSerializable(typeof(PromptTokensDetails))]
internal sealed partial class SharedJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
