using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>How the types of <c>/completions</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(FiniteNumberConverter), typeof(LogprobMapConverter), typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(Completion))]
[JsonSerializable(typeof(CompletionChoice))]
[JsonSerializable(typeof(CompletionLogprobs))]
[JsonSerializable(typeof(CompletionRequest))]
[JsonSerializable(typeof(CompletionStreamOptions))]
internal sealed partial class CompletionsJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
