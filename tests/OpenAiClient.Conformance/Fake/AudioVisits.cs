using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls the operations of speech, transcriptions in every format, translations, voices and consents.</summary>
internal static class AudioVisits
{
    private static readonly byte[] _sound = "sound"u8.ToArray();

    public static async Task PayAsync(FakeVisitor visitor)
    {
        await visitor.PostAsync("audio/speech", """{"model":"tts-1","input":"Hello.","voice":"alloy"}""");
        await visitor.PostAsync("audio/speech", """{"model":"gpt-4o-mini-tts","input":"Hello.","voice":{"id":"voice_1"},"response_format":"pcm","stream_format":"sse"}""");
        foreach (var format in new[] { "json", "text", "srt", "verbose_json", "vtt", "diarized_json" })
        {
            await visitor.PostAsync("audio/transcriptions", "file", "a.mp3", _sound, ("model", "whisper-1"), ("response_format", format), ("timestamp_granularities[]", "word"));
            await visitor.PostAsync("audio/transcriptions", "file", "a.mp3", _sound, ("model", "gpt-4o-transcribe"), ("response_format", format), ("stream", "true"));
            if (format != "diarized_json")
                await visitor.PostAsync("audio/translations", "file", "a.mp3", _sound, ("model", "whisper-1"), ("response_format", format));
        }
        await visitor.PostAsync("audio/transcriptions", "file", "a.mp3", _sound, ("model", "whisper-1"), ("response_format", "none"));
        var consent = Id(await visitor.PostAsync("audio/voice_consents", "recording", "a.mp3", _sound, ("name", "n"), ("language", "en-US")));
        await visitor.GetAsync("audio/voice_consents");
        await visitor.GetAsync("audio/voice_consents/" + consent);
        await visitor.PostAsync("audio/voice_consents/" + consent, """{"name":"m"}""");
        await visitor.PostAsync("audio/voices", "audio_sample", "a.mp3", _sound, ("name", "n"), ("consent", consent));
        await visitor.PostAsync("audio/voices", "audio_sample", "a.mp3", _sound, ("name", "n"), ("consent", "none"));
        await visitor.DeleteAsync("audio/voice_consents/" + consent);
    }
}
