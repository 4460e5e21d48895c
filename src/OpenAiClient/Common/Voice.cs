using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>A voice that speaks: one of the server's by its name, or one made by the caller by its id.</summary>
/// <param name="Name">The name of a voice of the server's; <see langword="null"/> for one of the caller's.</param>
/// <param name="Id">The id of a voice of the caller's; <see langword="null"/> for one of the server's.</param>
[JsonConverter(typeof(ModelConverter<Voice>))]
public sealed record Voice(string? Name, string? Id = null) : IJsonModel<Voice>
{
    /// <summary>The voice <c>alloy</c>.</summary>
    public static Voice Alloy { get; } = new("alloy");

    /// <summary>The voice <c>ash</c>.</summary>
    public static Voice Ash { get; } = new("ash");

    /// <summary>The voice <c>ballad</c>.</summary>
    public static Voice Ballad { get; } = new("ballad");

    /// <summary>The voice <c>coral</c>.</summary>
    public static Voice Coral { get; } = new("coral");

    /// <summary>The voice <c>echo</c>.</summary>
    public static Voice Echo { get; } = new("echo");

    /// <summary>The voice <c>sage</c>.</summary>
    public static Voice Sage { get; } = new("sage");

    /// <summary>The voice <c>shimmer</c>.</summary>
    public static Voice Shimmer { get; } = new("shimmer");

    /// <summary>The voice <c>verse</c>.</summary>
    public static Voice Verse { get; } = new("verse");

    /// <summary>The voice <c>marin</c>.</summary>
    public static Voice Marin { get; } = new("marin");

    /// <summary>The voice <c>cedar</c>.</summary>
    public static Voice Cedar { get; } = new("cedar");

    /// <summary>A voice of the server's by its name.</summary>
    /// <param name="name">The name; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator Voice?(string? name) => name is null ? null : new(name);

    /// <summary>A voice that the caller has made.</summary>
    /// <param name="id">The voice's id.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static Voice FromId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(null, id);
    }

    static Voice IJsonModel<Voice>.ReadJson(ref Utf8JsonReader reader)
    {
        var (text, field) = TextOrField.Read(ref reader, "id");
        return new(text, field);
    }

    static void IJsonModel<Voice>.WriteJson(Utf8JsonWriter writer, Voice value) => TextOrField.Write(writer, value.Name, "id", value.Id);
}
