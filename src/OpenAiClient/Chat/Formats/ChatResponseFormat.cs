using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Chat;

/// <summary>
/// The format of the model's answer: <see cref="Text"/>, <see cref="JsonObject"/>, JSON that follows a schema
/// (<see cref="FromJsonSchema(string, JsonElement, bool?, string?)"/>, <see cref="FromType{T}(JsonTypeInfo{T})"/>), or an
/// <see cref="UnknownChatResponseFormat"/>.
/// </summary>
[Union("type")]
[Variant<ChatTextResponseFormat>("text")]
[Variant<ChatJsonObjectResponseFormat>("json_object")]
[Variant<ChatJsonSchemaResponseFormat>("json_schema")]
public abstract partial record ChatResponseFormat : JsonModel
{
    /// <summary>Text; the default.</summary>
    public static ChatResponseFormat Text => new ChatTextResponseFormat();

    /// <summary>Any JSON object; the messages must ask for JSON.</summary>
    public static ChatResponseFormat JsonObject => new ChatJsonObjectResponseFormat();

    /// <summary>Creates a format for JSON that follows a schema.</summary>
    /// <param name="name">The name of the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="strict">Whether the answer must follow the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">The purpose of the answer, for the model.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ChatJsonSchemaResponseFormat FromJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { JsonSchema = new() { Name = name, Schema = schema, Strict = strict, Description = description } };
    }

    /// <summary>Creates a format for JSON that follows a schema.</summary>
    /// <param name="name">The name of the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The schema as JSON text.</param>
    /// <param name="strict">Whether the answer must follow the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">The purpose of the answer, for the model.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is not a JSON object.</exception>
    public static ChatJsonSchemaResponseFormat FromJsonSchema(string name, string schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return FromJsonSchema(name, OpenAi.Json.JsonText.ParseSchema(schema, nameof(schema)), strict, description);
    }

    /// <summary>Creates a format for JSON of a type, with its strict schema (<see cref="OpenAi.Schemas.JsonSchema"/>) and its name.</summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
    public static ChatJsonSchemaResponseFormat FromType<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var schema = TypeSchema.Of(type);
        return FromJsonSchema(schema.Name, schema.Schema);
    }

    /// <summary>
    /// Creates a format for JSON of a type, with its strict schema by reflection (<see cref="OpenAi.Schemas.JsonSchema"/>) and its name.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="options">
    /// The options for reading the type; they become read-only. Default: see
    /// <see cref="OpenAi.Schemas.JsonSchema.From{T}(JsonSerializerOptions?)"/>.
    /// </param>
    /// <returns>The format.</returns>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static ChatJsonSchemaResponseFormat FromType<T>(JsonSerializerOptions? options = null) => FromType(ReflectedJson.TypeInfo<T>(options));
}
