using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>A text to be spoken. <c>POST /audio/speech</c></summary>
public sealed partial record SpeechRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-4o-mini-tts</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The text. The API takes up to 4096 characters.</summary>
    public required string Input { get; set; }

    /// <summary>Who speaks, such as <c>Voice.Marin</c> or <c>"marin"</c>.</summary>
    public required Voice Voice { get; set; }

    /// <summary>How to speak, such as <c>Speak calmly.</c>, up to 4096 characters. <c>tts-1</c> and <c>tts-1-hd</c> do not know it. Default: none.</summary>
    public string? Instructions { get; set; }

    /// <summary>The format of the sound. Default: the server's, <see cref="SpeechFormat.Mp3"/>.</summary>
    public SpeechFormat? ResponseFormat { get; set; }

    /// <summary>How fast to speak, from 0.25 to 4. Default: the server's, 1.</summary>
    public double? Speed { get; set; }

    /// <summary>Whether sound comes as events; the method that is called says it.</summary>
    [JsonInclude]
    internal string? StreamFormat { get; set; }
}
