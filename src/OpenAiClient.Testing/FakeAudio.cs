using OpenAi.Audio;
using OpenAi.Testing.Audio;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>The fake server's speech, transcriptions, translations and voices. <c>/audio</c></summary>
public sealed class FakeAudio
{
    private readonly FakeWorld _world;
    private readonly VoiceRoutes _voices;

    internal FakeAudio(FakeState server, FakeWorld world)
    {
        _world = world;
        _voices = new VoiceRoutes(world);
        Speech = new FakeSpeech(server);
        Transcriptions = new FakeTranscriptions(server, "Transcriptions");
        Translations = new FakeTranscriptions(server, "Translations");
    }

    /// <summary>The answers of <c>POST /audio/speech</c>.</summary>
    public FakeSpeech Speech { get; }

    /// <summary>The answers of <c>POST /audio/transcriptions</c>.</summary>
    public FakeTranscriptions Transcriptions { get; }

    /// <summary>The answers of <c>POST /audio/translations</c>.</summary>
    public FakeTranscriptions Translations { get; }

    /// <summary>A copy of the list of all consents, the oldest first. <c>/audio/voice_consents</c></summary>
    public IReadOnlyList<VoiceConsent> VoiceConsents
    {
        get
        {
            lock (_world.Gate)
                return [.. _voices.Consents.Items];
        }
    }

    /// <summary>A copy of the list of all voices, the oldest first. <c>/audio/voices</c></summary>
    public IReadOnlyList<CustomVoice> Voices
    {
        get
        {
            lock (_world.Gate)
                return [.. _voices.Voices.Items];
        }
    }

    internal IEnumerable<FakeRoute> Routes => [.. Speech.Routes, .. Transcriptions.Routes, .. Translations.Routes, .. _voices.All];

    internal IEnumerable<string> Unused => [.. Speech.Unused, .. Transcriptions.Unused, .. Translations.Unused];
}
