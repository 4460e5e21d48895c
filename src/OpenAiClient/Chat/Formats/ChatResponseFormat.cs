using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// What the model's answer must look like: <see cref="Text"/>, <see cref="JsonObject"/>, JSON of a schema
/// (<see cref="FromJsonSchema(string, JsonElement, bool?, string?)"/>), or an <see cref="UnknownChatResponseFormat"/>.
/// </summary>
[JsonConverter(typeof(ChatResponseFormatConverter))]
public abstract record ChatResponseFormat : JsonModel
{
    private protected ChatResponseFormat()
    {
    }

    /// <summary>Text, the default.</summary>
    public static ChatResponseFormat Text => new ChatTextResponseFormat();

    /// <summary>Any JSON object; the messages must ask for JSON.</summary>
    public static ChatResponseFormat JsonObject => new ChatJsonObjectResponseFormat();

    /// <summary>The kind of format, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>JSON of a schema.</summary>
    /// <param name="name">A name for the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="strict">Whether the answer must keep to it exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">What the answer is for; the model reads it.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ChatJsonSchemaResponseFormat FromJsonSchema(string name, JsonElement schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { JsonSchema = new() { Name = name, Schema = schema, Strict = strict, Description = description } };
    }

    /// <summary>JSON of a schema.</summary>
    /// <param name="name">A name for the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The schema as JSON text.</param>
    /// <param name="strict">Whether the answer must keep to it exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">What the answer is for; the model reads it.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is not JSON.</exception>
    public static ChatJsonSchemaResponseFormat FromJsonSchema(string name, string schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return FromJsonSchema(name, OpenAi.Json.JsonText.Parse(schema, nameof(schema)), strict, description);
    }
}
