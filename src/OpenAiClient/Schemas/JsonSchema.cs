using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Creates JSON schemas of .NET types, in the strict form that the API requires: every property is required, optional values
/// may be <c>null</c>, and additional properties are not allowed.
/// </summary>
/// <remarks>
/// Descriptions for the model come from <see cref="System.ComponentModel.DescriptionAttribute"/> on types, properties and constructor
/// parameters; bounds come from data annotations. The root of a schema must be an object, so a list, an enum, a simple value or a
/// polymorphic type becomes the property <c>value</c> of an object. Names, enums and ignored properties follow the JSON options of the
/// type. Read-only properties are left out. The schema is cached for each type and its options.
/// </remarks>
public static class JsonSchema
{
    /// <summary>Returns the strict schema of a type.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// Strict schemas cannot express the type: it contains a dictionary, arbitrary JSON, or a type that can be written as JSON but not
    /// read. The message contains the JSON path.
    /// </exception>
    public static JsonElement From<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TypeSchema.Of(type).Schema;
    }

    /// <summary>Returns the strict schema of a type, by reflection.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="options">
    /// The options for reading and writing the type; they become read-only. Default: camel case, enums by their names, and an error for
    /// values that are missing or <c>null</c> where the type does not allow it.
    /// </param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">
    /// Strict schemas cannot express the type: it contains a dictionary, arbitrary JSON, or a type that can be written as JSON but not
    /// read. The message contains the JSON path.
    /// </exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static JsonElement From<T>(JsonSerializerOptions? options = null) => TypeSchema.Of(ReflectedJson.TypeInfo<T>(options)).Schema;
}
