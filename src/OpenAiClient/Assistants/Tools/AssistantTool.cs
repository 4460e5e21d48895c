using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>
/// A tool that an assistant may use: an <see cref="AssistantCodeInterpreterTool"/>, an
/// <see cref="AssistantFileSearchTool"/>, an <see cref="AssistantFunctionTool"/>, or an
/// <see cref="UnknownAssistantTool"/>.
/// </summary>
[Union("type")]
[Variant<AssistantCodeInterpreterTool>("code_interpreter")]
[Variant<AssistantFileSearchTool>("file_search")]
[Variant<AssistantFunctionTool>("function")]
public abstract partial record AssistantTool : JsonModel
{
    /// <summary>Creates the tool that describes a function to the model.</summary>
    /// <param name="function">The function; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(function))]
    public static implicit operator AssistantTool?(ToolFunction? function)
    {
        if (function is null)
            return null;
        return new AssistantFunctionTool { Function = function.ToDefinition() };
    }

    /// <summary>Creates a tool for a function that is called with JSON arguments.</summary>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">The purpose of the function, and when to call it.</param>
    /// <param name="parameters">The JSON schema of the arguments as text. Default: <see langword="null"/>, no arguments.</param>
    /// <param name="strict">Whether the model must match the schema exactly. Default: the server's, <see langword="false"/>.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="parameters"/> is not a JSON object.</exception>
    public static AssistantFunctionTool ForFunction(string name, string? description = null, string? parameters = null, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var schema = parameters is null ? (JsonElement?)null : OpenAi.Json.JsonText.ParseSchema(parameters, nameof(parameters));
        return new() { Function = new() { Name = name, Description = description, Parameters = schema, Strict = strict } };
    }
}
