using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>
/// A tool that the model may call: a <see cref="ChatFunctionTool"/>, a <see cref="ChatCustomTool"/>, or an <see cref="UnknownChatTool"/>.
/// </summary>
[Union("type")]
// Servers that support only functions leave the tag out.
[Variant<ChatFunctionTool>("function", "")]
[Variant<ChatCustomTool>("custom")]
public abstract partial record ChatTool : JsonModel
{
    /// <summary>Converts a function to a tool with its definition; a function that takes text becomes a custom tool.</summary>
    /// <param name="function">The function; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(function))]
    public static implicit operator ChatTool?(ToolFunction? function)
    {
        if (function is null)
            return null;
        return function.TakesText
            ? ForCustom(function.Name, function.Description)
            : new ChatFunctionTool { Function = function.ToDefinition() };
    }

    /// <summary>Creates a function, which is called with JSON arguments.</summary>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="parameters">The JSON schema of the arguments as text. Default: <see langword="null"/>, no arguments.</param>
    /// <param name="strict">Whether the model must follow the schema exactly. Default: the server's, <see langword="false"/>.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="parameters"/> is not a JSON object.</exception>
    public static ChatFunctionTool ForFunction(string name, string? description = null, string? parameters = null, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var schema = parameters is null ? (JsonElement?)null : OpenAi.Json.JsonText.ParseSchema(parameters, nameof(parameters));
        return new() { Function = new() { Name = name, Description = description, Parameters = schema, Strict = strict } };
    }

    /// <summary>Creates a custom tool, which is called with free text, or with text that follows a grammar.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="format">The format of the input. Default: <see langword="null"/>, free text.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ChatCustomTool ForCustom(string name, string? description = null, ChatCustomToolFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Custom = new() { Name = name, Description = description, Format = format } };
    }
}
