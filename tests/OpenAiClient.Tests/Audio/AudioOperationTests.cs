using OpenAi.Audio;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Audio;

/// <summary>The operations of audio over real HTTP, with recorded or documented answers.</summary>
public class AudioOperationTests : WireMockTest
{
    private static readonly byte[] _wav = "RIFF\0\0\0\0WAVEfmt "u8.ToArray();

    [Fact]
    public async Task Speech_is_answered_with_its_bytes()
    {
        await using var speech = await CreateClient().Audio.Speech.CreateAsync(new()
        {
            Model = "gpt-4o-mini-tts",
            Input = "Hello, world!",
            Voice = Voice.Alloy,
            Instructions = "Speak calmly.",
            ResponseFormat = SpeechFormat.Wav,
            Speed = 1.5,
        });

        Assert.Equal("audio/wav", speech.MediaType);
        Assert.Equal("RIFF of sound"u8.ToArray(), await speech.ReadAsBytesAsync());
        await SentOnceAsync();
    }

    [Fact]
    public async Task Speech_in_events_is_decoded_and_ends_with_its_usage()
    {
        var events = await CreateClient().Audio.Speech
            .StreamAsync(new() { Model = "gpt-4o-mini-tts", Input = "Hello, world!", Voice = Voice.FromId("voice_1234") }).ToListAsync();

        Assert.Equal([Convert.FromBase64String("//PExABbLDG0"), Convert.FromBase64String("2EvFWA==")], events.OfType<SpeechDeltaEvent>().Select(static item => item.Audio));
        var usage = Assert.IsType<SpeechDoneEvent>(events[^1]).Usage;
        Assert.Equal((14L, 101L, 115L), (usage?.InputTokens, usage?.OutputTokens, usage?.TotalTokens));
        Assert.Equal(3, events.Count);
    }

    [Fact]
    public async Task A_transcription_is_answered_with_its_text_and_its_tokens()
    {
        var answer = await CreateClient().Audio.Transcriptions.CreateAsync(new() { Model = "gpt-4o-transcribe", File = Sound() });

        Assert.Equal("Hello, World! This is a test.", answer.Text);
        Assert.Equal((TranscriptionUsageType.Tokens, 17L, 17L, 11L, 28L), (answer.Usage?.Type, answer.Usage?.InputTokens, answer.Usage?.InputTokenDetails?.AudioTokens, answer.Usage?.OutputTokens, answer.Usage?.TotalTokens));
        Assert.Equal("851", answer.ResponseInfo?.Headers.GetValues("openai-processing-ms").Single());
        Assert.Null(answer.Duration);
        await SentOnceAsync();
    }

    [Fact]
    public async Task A_verbose_transcription_is_answered_with_its_times()
    {
        var answer = await CreateClient().Audio.Transcriptions.CreateAsync(new()
        {
            Model = "whisper-1",
            File = Sound(),
            ResponseFormat = TranscriptionFormat.VerboseJson,
            TimestampGranularities = [TimestampGranularity.Word, TimestampGranularity.Segment],
            Temperature = 0.4,
        });

        Assert.Equal(("transcribe", "english", TimeSpan.FromSeconds(1.7)), (answer.Task, answer.Language, answer.Duration));
        var segment = Assert.Single(answer.Segments);
        Assert.Equal(("0", TimeSpan.Zero, TimeSpan.FromSeconds(2)), (segment.Id, segment.Start, segment.End));
        Assert.Equal((0, 11, -0.5015918612480164), (segment.Seek, segment.Tokens?.Count, segment.AvgLogprob));
        Assert.Equal((TranscriptionUsageType.Duration, TimeSpan.FromSeconds(2)), (answer.Usage?.Type, answer.Usage?.Duration));
    }

    [Fact]
    public async Task A_diarized_transcription_is_answered_with_its_speakers()
    {
        var answer = await CreateClient().Audio.Transcriptions.CreateAsync(new()
        {
            Model = "gpt-4o-transcribe-diarize",
            File = Sound(),
            ResponseFormat = TranscriptionFormat.DiarizedJson,
            ChunkingStrategy = TranscriptionChunking.Auto,
            KnownSpeakers = [KnownSpeaker.FromBytes("agent", _wav)],
        });

        Assert.Equal(["A", "B", "A"], answer.Segments.Select(static segment => segment.Speaker));
        Assert.Equal(("seg_1", TimeSpan.FromSeconds(1.65)), (answer.Segments[1].Id, answer.Segments[1].Start));
        Assert.Equal("transcript.text.segment", answer.Segments[0].Type);
        Assert.Null(answer.ExtraFields);
    }

    [Fact]
    public async Task A_transcription_in_plain_text_is_its_text()
    {
        var answer = await CreateClient().Audio.Transcriptions.CreateAsync(new() { Model = "whisper-1", File = Sound(), ResponseFormat = TranscriptionFormat.Text });

        Assert.Equal("Hello, world! This is a test.\n", answer.Text);
        Assert.Equal("req_5d1c7f2e8b3a4c6d9e0f1a2b3c4d5e6f", answer.ResponseInfo?.RequestId);
    }

    [Fact]
    public async Task A_streamed_transcription_folds_to_what_the_unstreamed_one_is()
    {
        var stream = CreateClient().Audio.Transcriptions.StreamAsync(new() { Model = "gpt-4o-transcribe-diarize", File = Sound(), ResponseFormat = TranscriptionFormat.DiarizedJson });

        var answer = await TranscriptionAccumulator.FoldAsync(stream);

        Assert.StartsWith("Thanks for calling OpenAI Support.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["A", "B", "A"], answer.Segments.Select(static segment => segment.Speaker));
        Assert.Equal((289L, 1), (answer.Usage?.TotalTokens, answer.ResponseInfo?.Attempts));
    }

    [Fact]
    public async Task A_wrong_language_is_told_as_such()
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => CreateClient().Audio.Transcriptions.CreateAsync(
            new() { Model = "whisper-1", File = Sound(), Language = "this should cause an error" }));

        Assert.Equal(("invalid_language_format", "language"), (exception.Code, exception.Param));
    }

    [Fact]
    public async Task A_translation_is_answered_in_English()
    {
        var answer = await CreateClient().Audio.Translations.CreateAsync(new()
        {
            Model = "whisper-1",
            File = FileUpload.FromBytes("sound"u8.ToArray(), "german.m4a"),
            Prompt = "Names: Wolfgang",
        });

        Assert.Equal("Hello, my name is Wolfgang and I come from Germany.", answer.Text);
    }

    [Fact]
    public async Task A_voice_is_made_of_a_recording()
    {
        var voice = await CreateClient().Audio.Voices.CreateAsync(new() { Name = "My voice", Consent = "cons_1234", AudioSample = FileUpload.FromBytes(_wav, "sample.wav") });

        Assert.Equal(("voice_1234", "audio.voice", "My voice"), (voice.Id, voice.Object, voice.Name));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1734220800), voice.CreatedAt);
    }

    [Fact]
    public async Task Consents_are_created_listed_read_changed_and_deleted()
    {
        var consents = CreateClient().Audio.VoiceConsents;

        var created = await consents.CreateAsync(new() { Name = "John Doe", Language = "en-US", Recording = FileUpload.FromBytes(_wav, "consent.wav") });
        var listed = await consents.ListAsync(new() { Limit = 2, After = "cons_0" }).ToListAsync();
        var read = await consents.GetAsync("cons_1234");
        var changed = await consents.UpdateAsync("cons_1234", new() { Name = "Jane Doe" });
        var deleted = await consents.DeleteAsync("cons_1234");

        Assert.Equal(("cons_1234", "audio.voice_consent", "John Doe", "en-US"), (created.Id, created.Object, created.Name, created.Language));
        Assert.Equal(["cons_1234", "cons_1235"], listed.Select(static consent => consent.Id));
        Assert.Equal(created, read);
        Assert.Equal("Jane Doe", changed.Name);
        Assert.Equal(("cons_1234", true), (deleted.Id, deleted.Deleted));
        Assert.Equal(["POST", "GET", "GET", "POST", "DELETE"], (await SentAsync()).Select(static request => request.Method));
    }

    private static FileUpload Sound() => FileUpload.FromBytes("sound"u8.ToArray(), "hello.wav");
}
