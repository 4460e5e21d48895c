using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>A voice for speech: a built-in voice by its name, or a custom voice by its id.</summary>
/// <param name="Name">The name of a built-in voice; <see langword="null"/> for a custom voice.</param>
/// <param name="Id">The id of a custom voice; <see langword="null"/> for a built-in voice.</param>
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

    /// <summary>Converts the name of a built-in voice.</summary>
    /// <param name="name">The name; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator Voice?(string? name) => name is null ? null : new(name);

    /// <summary>Creates a reference to a custom voice.</summary>
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
