using System.Text.Json.Serialization;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A voice: one of the server's by its name, or one made by the caller by its id.</summary>
/// <param name="Name">The name of a voice of the server's; <see langword="null"/> for one of the caller's.</param>
/// <param name="Id">The id of a voice of the caller's; <see langword="null"/> for one of the server's.</param>
[JsonConverter(typeof(ModelConverter<ChatVoice>))]
public readonly record struct ChatVoice(string? Name, string? Id = null) : IJsonModel<ChatVoice>
{
    /// <summary>The voice <c>alloy</c>.</summary>
    public static ChatVoice Alloy { get; } = new("alloy");

    /// <summary>The voice <c>ash</c>.</summary>
    public static ChatVoice Ash { get; } = new("ash");

    /// <summary>The voice <c>ballad</c>.</summary>
    public static ChatVoice Ballad { get; } = new("ballad");

    /// <summary>The voice <c>coral</c>.</summary>
    public static ChatVoice Coral { get; } = new("coral");

    /// <summary>The voice <c>echo</c>.</summary>
    public static ChatVoice Echo { get; } = new("echo");

    /// <summary>The voice <c>sage</c>.</summary>
    public static ChatVoice Sage { get; } = new("sage");

    /// <summary>The voice <c>shimmer</c>.</summary>
    public static ChatVoice Shimmer { get; } = new("shimmer");

    /// <summary>The voice <c>verse</c>.</summary>
    public static ChatVoice Verse { get; } = new("verse");

    /// <summary>The voice <c>marin</c>.</summary>
    public static ChatVoice Marin { get; } = new("marin");

    /// <summary>The voice <c>cedar</c>.</summary>
    public static ChatVoice Cedar { get; } = new("cedar");

    /// <summary>A voice of the server's by its name.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator ChatVoice(string? name) => new(name);

    /// <summary>A voice that the caller has made.</summary>
    /// <param name="id">The voice's id.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ChatVoice FromId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(null, id);
    }

    static ChatVoice IJsonModel<ChatVoice>.ReadJson(ref Utf8JsonReader reader)
    {
        var (text, field) = TextOrField.Read(ref reader, "id");
        return new(text, field);
    }

    static void IJsonModel<ChatVoice>.WriteJson(Utf8JsonWriter writer, ChatVoice value) => TextOrField.Write(writer, value.Name, "id", value.Id);
}
