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

    /// <summary>Any JSON object, for models that know no schemas; the messages must ask for JSON as well.</summary>
    public static ResponseTextFormat JsonObject => new ResponseJsonObjectFormat();

    /// <summary>JSON of a schema.</summary>
    /// <param name="name">The schema's name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The JSON schema.</param>
    /// <param name="strict">Whether the model must keep to the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">What it is for.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ResponseJsonSchemaFormat FromJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name, Schema = schema, Strict = strict, Description = description };
    }

    /// <summary>JSON of a schema.</summary>
    /// <param name="name">The schema's name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The JSON schema as text.</param>
    /// <param name="strict">Whether the model must keep to the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">What it is for.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="schema"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is not JSON.</exception>
    public static ResponseJsonSchemaFormat FromJsonSchema(string name, string schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return FromJsonSchema(name, JsonText.Parse(schema, nameof(schema)), strict, description);
    }

    /// <summary>JSON of a .NET type, with the type's strict schema.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="type">How the type is read, from a source-generated context.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path.</exception>
    public static ResponseJsonSchemaFormat FromType<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var schema = TypeSchema.Of(type);
        return FromJsonSchema(schema.Name, schema.Schema);
    }

    /// <summary>JSON of a .NET type that reflection finds, with the type's strict schema.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="options">How the type is read. Default: as <see cref="JsonSchema.From{T}(JsonSerializerOptions?)"/> says.</param>
    /// <returns>The format.</returns>
    /// <exception cref="InvalidOperationException">The program has switched reflection-based JSON off.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ResponseJsonSchemaFormat FromType<T>(JsonSerializerOptions? options = null) => FromType(ReflectedJson.TypeInfo<T>(options));
}
