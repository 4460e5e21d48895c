using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Assistants;

/// <summary>
/// The tools that the model may or must use: <see cref="Auto"/>, <see cref="None"/>, <see cref="Required"/>, or one of them
/// (<see cref="ForFunction"/>, <see cref="CodeInterpreter"/>, <see cref="FileSearch"/>).
/// </summary>
[Union("type")]
[TextVariant<AssistantToolChoiceMode>]
[Variant<AssistantFunctionToolChoice>("function")]
[Variant<AssistantCodeInterpreterToolChoice>("code_interpreter")]
[Variant<AssistantFileSearchToolChoice>("file_search")]
public abstract partial record AssistantToolChoice : JsonModel
{
    /// <summary>The model decides whether to use tools; the default.</summary>
    public static AssistantToolChoice Auto { get; } = new AssistantToolChoiceMode("auto");

    /// <summary>The model uses no tool.</summary>
    public static AssistantToolChoice None { get; } = new AssistantToolChoiceMode("none");

    /// <summary>The model uses at least one tool before it answers.</summary>
    public static AssistantToolChoice Required { get; } = new AssistantToolChoiceMode("required");

    /// <summary>The model must use the code interpreter.</summary>
    public static AssistantToolChoice CodeInterpreter => new AssistantCodeInterpreterToolChoice();

    /// <summary>The model must search the files.</summary>
    public static AssistantToolChoice FileSearch => new AssistantFileSearchToolChoice();

    /// <summary>Creates a choice from its text in the API, such as <c>auto</c>.</summary>
    /// <param name="mode">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator AssistantToolChoice?(string? mode) => mode is null ? null : new AssistantToolChoiceMode(mode);

    /// <summary>The model must call this function.</summary>
    /// <param name="name">The function.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static AssistantFunctionToolChoice ForFunction(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Function = new() { Name = name } };
    }
}
