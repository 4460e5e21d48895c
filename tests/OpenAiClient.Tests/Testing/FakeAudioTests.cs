using OpenAi.Audio;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public class FakeAudioTests
{
    private static readonly FileUpload _sound = FileUpload.FromBytes("sound"u8.ToArray(), "a.mp3");

    [Fact]
    public async Task Speech_is_silence_unless_scripted()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Audio.Speech.Reply(new byte[] { 1, 2, 3, 4 }, new byte[] { 5 });
        var request = new SpeechRequest { Model = "gpt-4o-mini-tts", Input = "Hello", Voice = Voice.Ash };

        await using var scripted = await openai.Audio.Speech.CreateAsync(request);
        var events = await openai.Audio.Speech.StreamAsync(request).ToListAsync();
        await using var wav = await openai.Audio.Speech.CreateAsync(request with { ResponseFormat = SpeechFormat.Wav });
        await using var samples = await openai.Audio.Speech.CreateAsync(request with { ResponseFormat = SpeechFormat.Pcm });

        Assert.Equal(("audio/mpeg", "audio/wav", "audio/pcm"), (scripted.MediaType, wav.MediaType, samples.MediaType));
        Assert.Equal([1, 2, 3, 4], await scripted.ReadAsBytesAsync());
        Assert.Equal([5], Assert.IsType<SpeechDeltaEvent>(events[0]).Audio);
        Assert.True(Assert.IsType<SpeechDoneEvent>(events[^1]).Usage?.TotalTokens > 0);
        Assert.Equal("audio.wav", FileUpload.FromAudio(await wav.ReadAsBytesAsync()).FileName);
        Assert.Equal(4800, samples.Length);
        Assert.Equal(4, fake.Audio.Speech.Requests.Count);
    }

    [Fact]
    public async Task A_transcription_comes_in_every_format()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Audio.Transcriptions.When(static _ => true).Reply(new Transcription { Text = "Hi. Ho.", Segments = [new() { Text = "Hi.", End = TimeSpan.FromSeconds(1) }, new() { Text = "Ho.", Start = TimeSpan.FromSeconds(1), End = TimeSpan.FromSeconds(2.5) }] });

        Assert.Equal("Hi. Ho.", (await Ask(TranscriptionFormat.Json)).Text);
        Assert.Equal("Hi. Ho.\n", (await Ask(TranscriptionFormat.Text)).Text);
        Assert.Equal("1\n00:00:00,000 --> 00:00:01,000\nHi.\n\n2\n00:00:01,000 --> 00:00:02,500\nHo.\n\n", (await Ask(TranscriptionFormat.Srt)).Text);
        Assert.Equal("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nHi.\n\n00:00:01.000 --> 00:00:02.500\nHo.\n\n", (await Ask(TranscriptionFormat.Vtt)).Text);
        var verbose = await Ask(TranscriptionFormat.VerboseJson);
        Assert.Equal(("0", "1", TimeSpan.FromSeconds(2.5), "Ho"), (verbose.Segments[0].Id, verbose.Segments[1].Id, verbose.Duration, verbose.Words[^1].Word));
        Assert.Equal(["seg_0", "seg_1"], (await Ask(TranscriptionFormat.DiarizedJson)).Segments.Select(static segment => segment.Id));
        Assert.Equal("sound"u8.ToArray(), fake.Audio.Transcriptions.Requests[0].Content);

        Task<Transcription> Ask(TranscriptionFormat format) => openai.Audio.Transcriptions.CreateAsync(
            new() { Model = "whisper-1", File = _sound, ResponseFormat = format, TimestampGranularities = [TimestampGranularity.Word] });
    }

    [Fact]
    public async Task A_stream_tells_words_or_speakers_and_folds()
    {
        await using var fake = FakeOpenAi.Start(new() { IsStrict = true });
        using var openai = fake.CreateClient();
        fake.Models.Only("gpt-4o-transcribe");
        fake.Audio.Transcriptions.Reply("Hello there.", "Hello there.");
        var request = new TranscriptionRequest { Model = "gpt-4o-transcribe", File = _sound, KnownSpeakers = [new("Ada", "data:audio/wav;base64,AA==")] };

        var plain = await TranscriptionAccumulator.FoldAsync(openai.Audio.Transcriptions.StreamAsync(request));
        var diarized = await TranscriptionAccumulator.FoldAsync(openai.Audio.Transcriptions.StreamAsync(request with { ResponseFormat = TranscriptionFormat.DiarizedJson }));

        Assert.Equal("Hello there.", plain.Text);
        Assert.Equal("Ada", Assert.Single(diarized.Segments).Speaker);
        fake.Verify();
    }

    [Fact]
    public async Task A_translation_and_wrong_requests_are_answered()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        Assert.Equal("This is a translation.", (await openai.Audio.Translations.CreateAsync(new() { Model = "whisper-1", File = _sound })).Text);
        Assert.Equal("response_format", (await Assert.ThrowsAsync<BadRequestException>(() => openai.Audio.Translations.CreateAsync(new() { Model = "whisper-1", File = _sound, ResponseFormat = "mp3" }))).Param);
        Assert.Equal("speed", (await Assert.ThrowsAsync<BadRequestException>(() => openai.Audio.Speech.CreateAsync(new() { Model = "tts-1", Input = "x", Voice = "alloy", Speed = 9 }))).Param);
        Assert.Equal("temperature", (await Assert.ThrowsAsync<BadRequestException>(() => openai.Audio.Transcriptions.CreateAsync(new() { Model = "whisper-1", File = _sound, Temperature = 3 }))).Param);
    }

    [Fact]
    public async Task A_voice_needs_a_consent()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var voices = openai.Audio.Voices;

        var consent = await openai.Audio.VoiceConsents.CreateAsync(new() { Name = "Ada", Language = "en-US", Recording = _sound });
        var voice = await voices.CreateAsync(new() { Name = "Ada", Consent = consent.Id, AudioSample = _sound });
        await openai.Audio.VoiceConsents.DeleteAsync(consent.Id);

        Assert.Equal([voice], fake.Audio.Voices);
        Assert.Empty(fake.Audio.VoiceConsents);
        await Assert.ThrowsAsync<NotFoundException>(() => voices.CreateAsync(new() { Name = "Ada", Consent = consent.Id, AudioSample = _sound }));
    }
}
