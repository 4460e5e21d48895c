using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;
using OpenAi.Schemas;

namespace OpenAi.Responses;

public abstract partial record ResponseTextFormat
{
    /// <summary>Plain text; the default.</summary>
    public static ResponseTextFormat Text => new ResponsePlainTextFormat();

    /// <summary>Any JSON object, for models without support for schemas; the messages must ask for JSON as well.</summary>
    public static ResponseTextFormat JsonObject => new ResponseJsonObjectFormat();

    /// <summary>Creates a format for JSON that follows a schema.</summary>
    /// <param name="name">The name of the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The JSON schema.</param>
    /// <param name="strict">Whether the model must follow the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">The purpose of the answer, for the model.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ResponseJsonSchemaFormat FromJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name, Schema = schema, Strict = strict, Description = description };
    }

    /// <summary>Creates a format for JSON that follows a schema.</summary>
    /// <param name="name">The name of the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The JSON schema as text.</param>
    /// <param name="strict">Whether the model must follow the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">The purpose of the answer, for the model.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="schema"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is not a JSON object.</exception>
    public static ResponseJsonSchemaFormat FromJsonSchema(string name, string schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return FromJsonSchema(name, JsonText.ParseSchema(schema, nameof(schema)), strict, description);
    }

    /// <summary>Creates a format for JSON of a .NET type, with its strict schema.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
    public static ResponseJsonSchemaFormat FromType<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var schema = TypeSchema.Of(type);
        return FromJsonSchema(schema.Name, schema.Schema);
    }

    /// <summary>Creates a format for JSON of a .NET type, with its strict schema by reflection.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="options">The options for reading the type. Default: see <see cref="JsonSchema.From{T}(JsonSerializerOptions?)"/>.</param>
    /// <returns>The format.</returns>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ResponseJsonSchemaFormat FromType<T>(JsonSerializerOptions? options = null) => FromType(ReflectedJson.TypeInfo<T>(options));
}
