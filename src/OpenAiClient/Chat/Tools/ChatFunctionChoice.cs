using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// The legacy function that the model may or must call: <c>"auto"</c>, <c>"none"</c>, or one by its name. Replaced by
/// <see cref="ChatToolChoice"/>.
/// </summary>
/// <param name="Mode">The mode; <see langword="null"/> when a function is specified.</param>
/// <param name="Name">The function that must be called; <see langword="null"/> when there is none.</param>
[JsonConverter(typeof(ModelConverter<ChatFunctionChoice>))]
public sealed record ChatFunctionChoice(string? Mode, string? Name = null) : IJsonModel<ChatFunctionChoice>
{
    /// <summary>Converts a mode.</summary>
    /// <param name="mode">The mode: <c>auto</c> or <c>none</c>.</param>
    [return: NotNullIfNotNull(nameof(mode))]
    public static implicit operator ChatFunctionChoice?(string? mode) => mode is null ? null : new(mode);

    static ChatFunctionChoice IJsonModel<ChatFunctionChoice>.ReadJson(ref Utf8JsonReader reader)
    {
        var (text, field) = TextOrField.Read(ref reader, "name");
        return new(text, field);
    }

    static void IJsonModel<ChatFunctionChoice>.WriteJson(Utf8JsonWriter writer, ChatFunctionChoice value) => TextOrField.Write(writer, value.Mode, "name", value.Name);
}
