using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Chat;

/// <summary>
/// The tools that the model may or must call: <see cref="Auto"/>, <see cref="None"/>, <see cref="Required"/>, a tool by its name
/// (<see cref="ForFunction"/>, <see cref="ForCustom"/>), or some of the request's tools (<see cref="ForAllowed"/>).
/// </summary>
[Union("type")]
[TextVariant<ChatToolChoiceMode>]
[Variant<ChatFunctionToolChoice>("function")]
[Variant<ChatCustomToolChoice>("custom")]
[Variant<ChatAllowedToolsChoice>("allowed_tools")]
public abstract partial record ChatToolChoice : JsonModel
{
    /// <summary>The model decides whether to call tools; the default when the request has tools.</summary>
    public static ChatToolChoice Auto { get; } = new ChatToolChoiceMode("auto");

    /// <summary>The model calls no tool; the default when the request has none.</summary>
    public static ChatToolChoice None { get; } = new ChatToolChoiceMode("none");

    /// <summary>The model calls at least one tool.</summary>
    public static ChatToolChoice Required { get; } = new ChatToolChoiceMode("required");

    /// <summary>Converts the text of a mode, such as <c>auto</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator ChatToolChoice?(string? mode) => mode is null ? null : new ChatToolChoiceMode(mode);

    /// <summary>Creates a choice that requires the model to call a function.</summary>
    /// <param name="name">The name of the function.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ChatFunctionToolChoice ForFunction(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Function = new() { Name = name } };
    }

    /// <summary>Creates a choice that requires the model to call a custom tool.</summary>
    /// <param name="name">The name of the tool.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static ChatCustomToolChoice ForCustom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Custom = new() { Name = name } };
    }

    /// <summary>Creates a choice that allows only some of the request's tools.</summary>
    /// <param name="mode">Whether the model must call one of them.</param>
    /// <param name="tools">The tools, created by <see cref="ForFunction"/> and <see cref="ForCustom"/>.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> or <paramref name="tools"/> is <see langword="null"/>.</exception>
    public static ChatAllowedToolsChoice ForAllowed(AllowedToolsMode mode, params IReadOnlyList<ChatToolChoice> tools)
    {
        ArgumentNullException.ThrowIfNull(mode);
        ArgumentNullException.ThrowIfNull(tools);
        return new() { AllowedTools = new() { Mode = mode, Tools = tools } };
    }
}
