using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// Which function of the old kind the model may or must call: <c>"auto"</c>, <c>"none"</c>, or one by its name.
/// <see cref="ChatToolChoice"/> has replaced it.
/// </summary>
/// <param name="Mode">The choice in a word; <see langword="null"/> when a function is named.</param>
/// <param name="Name">The function that must be called; <see langword="null"/> when there is no such.</param>
[JsonConverter(typeof(ChatFunctionChoiceConverter))]
public sealed partial record ChatFunctionChoice(string? Mode, string? Name = null)
{
    /// <summary>A choice in a word.</summary>
    /// <param name="mode">The word: <c>auto</c> or <c>none</c>.</param>
    public static implicit operator ChatFunctionChoice(string mode) => new(mode);
}
