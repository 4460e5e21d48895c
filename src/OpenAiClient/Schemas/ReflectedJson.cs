using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>How types are read when their caller names no JSON context.</summary>
internal static class ReflectedJson
{
    public const string Unsafe = "The type's JSON is found by reflection; in trimmed or native programs use the overload that takes a JsonTypeInfo<T>.";

    private static JsonSerializerOptions? _default;

    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off, and the options have no resolver of their own.</exception>
    [RequiresUnreferencedCode(Unsafe)]
    [RequiresDynamicCode(Unsafe)]
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions? options) => (JsonTypeInfo<T>)Options(options, typeof(T).Name).GetTypeInfo(typeof(T));

    /// <summary>The caller's options, or the default ones; either can no longer be changed.</summary>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off, and the options have no resolver of their own.</exception>
    [RequiresUnreferencedCode(Unsafe)]
    [RequiresDynamicCode(Unsafe)]
    public static JsonSerializerOptions Options(JsonSerializerOptions? options, string typeName = "T")
    {
        if (options?.TypeInfoResolver is null && !JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new InvalidOperationException(
                $"This program has switched reflection-based JSON off (JsonSerializerIsReflectionEnabledByDefault). Give the JsonTypeInfo<{typeName}> of a source-generated JsonSerializerContext instead.");
        }
        options ??= _default ??= Create(new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly(populateMissingResolver: true);
        return FiniteTypes.Of(options);
    }

    /// <summary>The options of the default: they read what the schema promises, and nothing less.</summary>
    [RequiresDynamicCode(Unsafe)]
    internal static JsonSerializerOptions Create(IJsonTypeInfoResolver resolver) => new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = resolver,
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
    };
}
