using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>A request to turn a text into speech. <c>POST /audio/speech</c></summary>
public sealed partial record SpeechRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-4o-mini-tts</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The text, at most 4096 characters.</summary>
    public required string Input { get; set; }

    /// <summary>The voice, such as <c>Voice.Marin</c> or <c>"marin"</c>.</summary>
    public required Voice Voice { get; set; }

    /// <summary>
    /// Instructions for the way of speaking, such as <c>Speak calmly.</c>, at most 4096 characters. <c>tts-1</c> and <c>tts-1-hd</c> do not
    /// support them. Default: none.
    /// </summary>
    public string? Instructions { get; set; }

    /// <summary>The format of the audio. Default: the server's, <see cref="SpeechFormat.Mp3"/>.</summary>
    public SpeechFormat? ResponseFormat { get; set; }

    /// <summary>The speed, from 0.25 to 4. Default: the server's, 1.</summary>
    public double? Speed { get; set; }

    /// <summary>Whether the audio is streamed as events; set by the called method.</summary>
    [JsonInclude]
    internal string? StreamFormat { get; set; }
}
