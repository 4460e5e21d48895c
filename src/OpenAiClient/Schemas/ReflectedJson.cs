using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Provides the JSON metadata of types by reflection, when the caller passes none.</summary>
internal static class ReflectedJson
{
    public const string Unsafe = "The JSON metadata of the type is created by reflection; in trimmed or native programs, use the overload that takes a JsonTypeInfo<T>.";

    private static JsonSerializerOptions? _default;

    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off, and the options have no resolver.</exception>
    [RequiresUnreferencedCode(Unsafe)]
    [RequiresDynamicCode(Unsafe)]
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions? options) => (JsonTypeInfo<T>)Options(options, typeof(T).Name).GetTypeInfo(typeof(T));

    /// <summary>Returns the caller's options or the default ones; both become read-only.</summary>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off, and the options have no resolver.</exception>
    [RequiresUnreferencedCode(Unsafe)]
    [RequiresDynamicCode(Unsafe)]
    public static JsonSerializerOptions Options(JsonSerializerOptions? options, string typeName = "T")
    {
        if (options?.TypeInfoResolver is null && !JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new InvalidOperationException(
                $"This program has switched reflection-based JSON off (JsonSerializerIsReflectionEnabledByDefault). Pass the JsonTypeInfo<{typeName}> of a source-generated JsonSerializerContext instead.");
        }
        options ??= _default ??= Create(new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly(populateMissingResolver: true);
        return FiniteTypes.Of(options);
    }

    /// <summary>Creates the default options, which require everything that the schema requires.</summary>
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
