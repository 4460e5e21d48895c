using System.Globalization;
using Microsoft.AspNetCore.Http;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Audio;

/// <summary>Reads the form of a transcription, and checks the values as the API does.</summary>
internal static class TranscriptionRequestReader
{
    private static readonly string[] _formats = ["json", "text", "srt", "verbose_json", "vtt", "diarized_json"];

    public static async Task<FakeTranscriptionRequest> ReadAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        var (name, content) = await form.FileAsync("file").ConfigureAwait(false);
        var format = form.Field("response_format") ?? "json";
        FakeRefusal.If(!_formats.Contains(format), "response_format", $"'{format}' is not one of {string.Join(", ", _formats)}.");
        if (form.Field("temperature") is { } text)
            FakeRefusal.If(!double.TryParse(text, CultureInfo.InvariantCulture, out var temperature) || ChatRules.Range(temperature, "temperature", 0, 1) is not null, "temperature", "it must be a number from 0 to 1.");
        return new()
        {
            Model = form.Field("model") is { Length: > 0 } model ? model : throw new FakeRefusal(FakeError.Missing("model")),
            FileName = name,
            Content = content,
            Language = form.Field("language"),
            Prompt = form.Field("prompt"),
            ResponseFormat = format,
            WantsWords = List(form, "timestamp_granularities[]").Contains("word"),
            KnownSpeakerNames = List(form, "known_speaker_names[]"),
            IsStreamed = string.Equals(form.Field("stream"), "true", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string[] List(IFormCollection form, string name) => [.. form[name].OfType<string>()];
}
