using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Creates JSON schemas of .NET types, in the strict form that the API requires: every property is required, optional values
/// may be <c>null</c>, and additional properties are not allowed.
/// </summary>
/// <remarks>
/// Descriptions for the model come from <see cref="System.ComponentModel.DescriptionAttribute"/> on types, properties and
/// constructor parameters, bounds from data annotations. A list, an enum, a simple value or one of several types, which a root must not be, is
/// the property <c>value</c> of an object. Names, enums and what is ignored follow the type's JSON options. Properties that cannot be set
/// are left out. A schema is made once for each type and its options.
/// </remarks>
public static class JsonSchema
{
    /// <summary>The strict schema of a type.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="type">How the type is read and written, from a source-generated context.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// Strict schemas cannot express the type: it contains a dictionary, a value that may be any JSON, or one that can be written as JSON but not read. The message gives the
    /// JSON path.
    /// </exception>
    public static JsonElement From<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TypeSchema.Of(type).Schema;
    }

    /// <summary>The strict schema of a type that reflection finds.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="options">
    /// How the type is read and written; it can no longer be changed afterwards. Default: camel case, enums by their names, and neither
    /// missing nor <c>null</c> where the type does not allow it.
    /// </param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidOperationException">The program has switched reflection-based JSON off.</exception>
    /// <exception cref="NotSupportedException">
    /// Strict schemas cannot express the type: it contains a dictionary, a value that may be any JSON, or one that can be written as JSON but not read. The message gives the
    /// JSON path.
    /// </exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static JsonElement From<T>(JsonSerializerOptions? options = null) => TypeSchema.Of(ReflectedJson.TypeInfo<T>(options)).Schema;
}
