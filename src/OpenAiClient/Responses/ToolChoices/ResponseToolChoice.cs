using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Responses;

/// <summary>
/// The tools that the model may or must call: <see cref="Auto"/>, <see cref="None"/>, <see cref="Required"/>, a tool by its name
/// (<see cref="ForFunction"/>, <see cref="ForCustom"/>, <see cref="ForMcp"/>, <see cref="ForHosted"/>), or some of the request's tools
/// (<see cref="ForAllowed"/>).
/// </summary>
[Union("type")]
[TextVariant<ResponseToolChoiceMode>]
[Variant<ResponseFunctionChoice>("function")]
[Variant<ResponseCustomChoice>("custom")]
[Variant<ResponseMcpChoice>("mcp")]
[Variant<ResponseAllowedChoice>("allowed_tools")]
[Variant<ResponseHostedChoice>(
    "file_search",
    "web_search_preview",
    "web_search_preview_2025_03_11",
    "computer",
    "computer_use_preview",
    "computer_use",
    "image_generation",
    "code_interpreter",
    "programmatic_tool_calling",
    "apply_patch",
    "shell")]
public abstract partial record ResponseToolChoice : JsonModel
{
    /// <summary>The model decides whether to call tools; the default when the request has tools.</summary>
    public static ResponseToolChoice Auto { get; } = new ResponseToolChoiceMode("auto");

    /// <summary>The model calls no tool; the default when the request has none.</summary>
    public static ResponseToolChoice None { get; } = new ResponseToolChoiceMode("none");

    /// <summary>The model calls at least one tool.</summary>
    public static ResponseToolChoice Required { get; } = new ResponseToolChoiceMode("required");

    /// <summary>Converts the text of a mode, such as <c>auto</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator ResponseToolChoice?(string? mode) => mode is null ? null : new ResponseToolChoiceMode(mode);

    /// <summary>Creates a choice that requires the model to call a function.</summary>
    /// <param name="name">The name of the function.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ResponseFunctionChoice ForFunction(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name };
    }

    /// <summary>Creates a choice that requires the model to call a custom tool.</summary>
    /// <param name="name">The name of the tool.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ResponseCustomChoice ForCustom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Name = name };
    }

    /// <summary>Creates a choice that requires the model to call a tool of an MCP server.</summary>
    /// <param name="serverLabel">The label of the server.</param>
    /// <param name="name">The name of the tool. Default: <see langword="null"/>, any.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serverLabel"/> is <see langword="null"/>.</exception>
    public static ResponseMcpChoice ForMcp(string serverLabel, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(serverLabel);
        return new() { ServerLabel = serverLabel, Name = name };
    }

    /// <summary>Creates a choice that requires the model to call a built-in tool.</summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tool"/> is <see langword="null"/>.</exception>
    public static ResponseHostedChoice ForHosted(ResponseHostedTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new() { Tool = tool };
    }

    /// <summary>Creates a choice that allows only some of the request's tools.</summary>
    /// <param name="mode">Whether the model must call one of them.</param>
    /// <param name="tools">The tools, created by the other methods.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> or <paramref name="tools"/> is <see langword="null"/>.</exception>
    public static ResponseAllowedChoice ForAllowed(AllowedToolsMode mode, params IReadOnlyList<ResponseToolChoice> tools)
    {
        ArgumentNullException.ThrowIfNull(mode);
        ArgumentNullException.ThrowIfNull(tools);
        return new() { Mode = mode, Tools = tools };
    }
}
