using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Assistants;

/// <summary>
/// The required format of the answer: <see cref="Auto"/>, <see cref="Text"/>, <see cref="JsonObject"/>, JSON that matches a schema
/// (<see cref="FromJsonSchema"/>), or an <see cref="UnknownAssistantResponseFormat"/>.
/// </summary>
[Union("type")]
[TextVariant<AssistantResponseFormatMode>]
[Variant<AssistantTextResponseFormat>("text")]
[Variant<AssistantJsonObjectResponseFormat>("json_object")]
[Variant<AssistantJsonSchemaResponseFormat>("json_schema")]
public abstract partial record AssistantResponseFormat : JsonModel
{
    /// <summary>The server decides; the default.</summary>
    public static AssistantResponseFormat Auto { get; } = new AssistantResponseFormatMode("auto");

    /// <summary>Text.</summary>
    public static AssistantResponseFormat Text => new AssistantTextResponseFormat();

    /// <summary>The answer is a JSON object; the instructions or a message must ask for JSON.</summary>
    public static AssistantResponseFormat JsonObject => new AssistantJsonObjectResponseFormat();

    /// <summary>Creates a format from its text in the API, such as <c>auto</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator AssistantResponseFormat?(string? mode) => mode is null ? null : new AssistantResponseFormatMode(mode);

    /// <summary>The answer is JSON that matches a schema.</summary>
    /// <param name="name">A name for the schema: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="schema">The schema as JSON text.</param>
    /// <param name="strict">Whether the answer must match the schema exactly. Default: <see langword="true"/>.</param>
    /// <param name="description">The purpose of the answer; the model reads it.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is not a JSON object.</exception>
    public static AssistantJsonSchemaResponseFormat FromJsonSchema(string name, string schema, bool? strict = true, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(schema);
        var json = OpenAi.Json.JsonText.ParseSchema(schema, nameof(schema));
        return new() { JsonSchema = new() { Name = name, Schema = json, Strict = strict, Description = description } };
    }
}
