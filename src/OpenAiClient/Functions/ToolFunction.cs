using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Functions;

/// <summary>
/// A function of the caller that a model may call: its description for the model, and the code that runs. Responses, chat and
/// assistants accept it: the loops (<see cref="Responses.ResponsesClient.RunToolsAsync"/>, <see cref="Chat.ChatClient.RunToolsAsync"/>,
/// <see cref="Assistants.ThreadRunsClient.RunToolsAsync"/>) call it, and in the list of tools of a request it converts to a tool
/// implicitly. Thread-safe if its delegate is.
/// </summary>
public sealed partial class ToolFunction
{
    private const int MaxNameLength = 64;

    private readonly Func<JsonElement, IServiceProvider?, CancellationToken, ValueTask<string>> _call;
    private readonly Func<string, CancellationToken, ValueTask<string>>? _callWithText;

    private ToolFunction(
        string name,
        string? description,
        JsonElement? parameters,
        bool? strict,
        Func<JsonElement, IServiceProvider?, CancellationToken, ValueTask<string>> call,
        Func<string, CancellationToken, ValueTask<string>>? callWithText = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > MaxNameLength || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            throw new ArgumentException($"'{name}' is not a valid function name; allowed are letters, digits, underscores and dashes, at most {MaxNameLength}.", nameof(name));
        Name = name;
        Description = description;
        Parameters = parameters;
        Strict = strict;
        _call = call;
        _callWithText = callWithText;
    }

    /// <summary>The name for the model: letters, digits, underscores and dashes, at most 64.</summary>
    public string Name { get; }

    /// <summary>What the function does and when to call it; the model selects functions by it.</summary>
    public string? Description { get; }

    /// <summary>The JSON schema of the arguments; <see langword="null"/> when there are none.</summary>
    public JsonElement? Parameters { get; }

    /// <summary>Whether the model must follow the schema exactly. <see langword="null"/>: the server's default.</summary>
    public bool? Strict { get; }

    /// <summary>Whether the function takes free text instead of JSON arguments; in responses and chat it is then a custom tool.</summary>
    public bool TakesText => _callWithText is not null;

    /// <summary>Creates a function with a schema, whose arguments the function itself parses.</summary>
    /// <param name="name">The name: letters, digits, underscores and dashes, at most 64.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="parameters">The JSON schema of the arguments as text; <see langword="null"/> for no arguments.</param>
    /// <param name="function">
    /// The code that runs: it receives the arguments, a JSON object that was not validated against the schema, and returns the text for
    /// the model. To report a mistake in the arguments to the model, throw a <see cref="ToolCallException"/>.
    /// </param>
    /// <param name="strict">Whether the model must follow the schema exactly. Default: the server's, <see langword="false"/>.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is invalid, or <paramref name="parameters"/> is not a JSON object.</exception>
    public static ToolFunction From(
        string name, string? description, string? parameters, Func<JsonElement, CancellationToken, ValueTask<string>> function, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(name, description, parameters is null ? null : JsonText.ParseSchema(parameters, nameof(parameters)), strict, (arguments, _, token) => function(arguments, token));
    }

    /// <summary>
    /// Creates a function that takes free text. In responses and chat it is a custom tool; to restrict its input by a grammar, add
    /// <see cref="Responses.ResponseTool.ForCustom"/> or <see cref="Chat.ChatTool.ForCustom"/> with the same name to the request. For
    /// assistants, which have no custom tools, it is a function with one argument, <c>input</c>.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What the function does and when to call it.</param>
    /// <param name="function">The function to call: receives the text that the model wrote, and returns the text for the model.</param>
    /// <returns>The function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is invalid.</exception>
    public static ToolFunction From(string name, string? description, Func<string, CancellationToken, ValueTask<string>> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(name, description, TextInput.Schema, strict: true, (arguments, _, token) => function(TextInput.Of(arguments), token), function);
    }

    /// <summary>Creates a function with an existing definition, which uses the services of its loop.</summary>
    internal static ToolFunction Of(FunctionDefinition definition, Func<JsonElement, IServiceProvider?, CancellationToken, ValueTask<string>> function) =>
        new(definition.Name, definition.Description, definition.Parameters, definition.Strict, function);

    /// <summary>Creates the definition of the function for the model.</summary>
    /// <returns>A new definition for each call.</returns>
    public FunctionDefinition ToDefinition() => new() { Name = Name, Description = Description, Parameters = Parameters, Strict = Strict };

    /// <summary>Calls the function with arguments that a model wrote.</summary>
    /// <param name="arguments">The arguments as JSON text; empty text and <c>null</c> are no arguments.</param>
    /// <param name="cancellationToken">Passed to the function.</param>
    /// <returns>The text for the model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> is <see langword="null"/>.</exception>
    /// <exception cref="ToolCallException">
    /// The arguments are not a JSON object, or do not fit; the message, which is written for the model, contains the JSON path.
    /// </exception>
    public ValueTask<string> InvokeAsync(string arguments, CancellationToken cancellationToken = default) => InvokeAsync(arguments, services: null, cancellationToken);

    /// <summary>Calls the function with arguments that a model wrote, and with services for parameters that need them.</summary>
    /// <param name="arguments">The arguments as JSON text; empty text and <c>null</c> are no arguments.</param>
    /// <param name="services">The source of parameters that are services; <see langword="null"/> when there is none.</param>
    /// <param name="cancellationToken">Passed to the function.</param>
    /// <returns>The text for the model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> is <see langword="null"/>.</exception>
    /// <exception cref="ToolCallException">
    /// The arguments are not a JSON object, or do not fit; the message, which is written for the model, contains the JSON path.
    /// </exception>
    /// <exception cref="InvalidOperationException">A service that the function needs is missing.</exception>
    public ValueTask<string> InvokeAsync(string arguments, IServiceProvider? services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return _call(ToolArguments.Parse(arguments), services, cancellationToken);
    }

    /// <summary>
    /// Calls the function with the input of a custom tool: free text or, for a function with a schema, JSON that a grammar of the caller
    /// defines.
    /// </summary>
    internal ValueTask<string> InvokeWithTextAsync(string input, IServiceProvider? services, CancellationToken cancellationToken) =>
        _callWithText is null ? InvokeAsync(input, services, cancellationToken) : _callWithText(input, cancellationToken);
}
