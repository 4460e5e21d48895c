using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using OpenAi.Functions;
using OpenAi.Json;

namespace OpenAi.Responses;

public abstract partial record ResponseTool
{
    /// <summary>The web search tool.</summary>
    public static ResponseWebSearchTool WebSearch => new();

    /// <summary>The code interpreter, which runs Python in a container that is created for the response.</summary>
    public static ResponseCodeInterpreterTool CodeInterpreter => new() { Container = new ResponseAutoContainer() };

    /// <summary>The image generation tool.</summary>
    public static ResponseImageGenerationTool ImageGeneration => new();

    /// <summary>Converts a function to a tool with its definition; a function that takes text becomes a custom tool.</summary>
    /// <param name="function">The function; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(function))]
    public static implicit operator ResponseTool?(ToolFunction? function)
    {
        if (function is null)
            return null;
        if (function.TakesText)
            return ForCustom(function.Name, function.Description);
        var definition = function.ToDefinition();
        return new ResponseFunctionTool { Name = definition.Name, Description = definition.Description, Parameters = definition.Parameters, Strict = definition.Strict };
    }

    /// <summary>Creates a function, which is called with JSON arguments.</summary>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="parameters">The JSON schema of the arguments as text. Default: <see langword="null"/>, no arguments.</param>
    /// <param name="strict">Whether the model must follow the schema exactly. Default: the server's, <see langword="true"/>.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="parameters"/> is not a JSON object.</exception>
    public static ResponseFunctionTool ForFunction(string name, string? description = null, string? parameters = null, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var schema = parameters is null ? (JsonElement?)null : JsonText.ParseSchema(parameters, nameof(parameters));
        return new() { Name = name, Description = description, Parameters = schema, Strict = strict };
    }

    /// <summary>Creates a custom tool, which is called with free text, or with text that follows a grammar.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What the tool does and when to call it.</param>
    /// <param name="format">The format of the input. Default: <see langword="null"/>, free text.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ResponseCustomTool ForCustom(string name, string? description = null, ResponseCustomFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name, Description = description, Format = format };
    }

    /// <summary>Creates the file search tool.</summary>
    /// <param name="vectorStoreIds">The ids of the vector stores.</param>
    /// <returns>The tool.</returns>
    public static ResponseFileSearchTool FileSearch(params ReadOnlySpan<string> vectorStoreIds) => new() { VectorStoreIds = vectorStoreIds.ToArray() };

    /// <summary>Creates a tool for an MCP server on the web.</summary>
    /// <param name="serverLabel">The label of the server, which its calls contain.</param>
    /// <param name="serverUrl">The address of the server.</param>
    /// <param name="requireApproval">The calls that need approval. Default: the server's, all.</param>
    /// <returns>The tool.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serverLabel"/> or <paramref name="serverUrl"/> is <see langword="null"/>.</exception>
    public static ResponseMcpServerTool Mcp(string serverLabel, Uri serverUrl, ResponseMcpApprovalPolicy? requireApproval = null)
    {
        ArgumentNullException.ThrowIfNull(serverLabel);
        ArgumentNullException.ThrowIfNull(serverUrl);
        return new() { ServerLabel = serverLabel, ServerUrl = serverUrl.OriginalString, RequireApproval = requireApproval };
    }
}
