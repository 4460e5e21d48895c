using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Audio;

public class TranscriptionTests
{
    private static readonly TranscriptionRequest _request = new() { Model = "whisper-1", File = FileUpload.FromBytes("sound"u8.ToArray(), "a.mp3") };

    [Fact]
    public async Task Every_parameter_goes_into_the_form_as_the_API_reads_it()
    {
        using var handler = FakeHandler.Json("""{"text":"x"}""");
        using var openai = handler.CreateClient();

        await openai.Audio.Transcriptions.CreateAsync(new()
        {
            Model = "gpt-transcribe",
            File = FileUpload.FromBytes("sound"u8.ToArray(), "a.mp3"),
            Language = "en",
            Languages = ["de"],
            Keywords = ["Wolfgang"],
            Prompt = "Names.",
            ResponseFormat = TranscriptionFormat.Json,
            Temperature = 0.5,
            Include = [TranscriptionInclude.Logprobs],
            TimestampGranularities = [TimestampGranularity.Word],
            ChunkingStrategy = new ServerVadChunking { PrefixPadding = TimeSpan.FromMilliseconds(250), SilenceDuration = TimeSpan.FromMilliseconds(100), Threshold = 0.25 },
            KnownSpeakers = [new("agent", "data:audio/wav;base64,AA==")],
        });

        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal(
            ["chunking_strategy", "file", "include[]", "keywords[]", "known_speaker_names[]", "known_speaker_references[]", "language", "languages[]", "model", "prompt", "response_format", "temperature", "timestamp_granularities[]"],
            form.Names.Order(StringComparer.Ordinal));
        JsonAssert.Equal("""{"type":"server_vad","prefix_padding_ms":250,"silence_duration_ms":100,"threshold":0.25}""", form["chunking_strategy"]);
        Assert.Equal(("agent", "data:audio/wav;base64,AA==", "logprobs"), (form["known_speaker_names[]"], form["known_speaker_references[]"], form["include[]"]));
        Assert.Equal("audio/mpeg", form.MediaType);
    }

    [Theory]
    [InlineData("text/plain", "1\n00:00:00,000 --> 00:00:02,000\nHello.\n", "1\n00:00:00,000 --> 00:00:02,000\nHello.\n")]
    [InlineData("application/x-subrip", "1\n00:00 --> 00:02\nHi", "1\n00:00 --> 00:02\nHi")]
    [InlineData("text/vtt", "WEBVTT\n", "WEBVTT\n")]
    [InlineData("text/html", "Hello from a server that labels text as a page.", "Hello from a server that labels text as a page.")]
    [InlineData("text/plain", "", "")]
    [InlineData("text/plain", "\"Hello\", she said.", "\"Hello\", she said.")]
    [InlineData("application/json", "\"Hello.\"", "Hello.")]
    [InlineData("text/plain", """{"text":"Hello."}""", "Hello.")]
    public async Task Text_is_read_however_a_server_sends_it(string mediaType, string body, string text)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient();

        Assert.Equal(text, (await openai.Audio.Transcriptions.CreateAsync(_request)).Text);
    }

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html><title>Sign in</title>")]
    [InlineData("text/html", "\n<HTML><title>Sign in</title>")]
    [InlineData("application/json", "Sign in")]
    [InlineData("application/json", "")]
    [InlineData("application/json", """{"txt":"Sign in"}""")]
    [InlineData("application/json", """{"text":{"Sign":"in"}}""")]
    public async Task What_is_no_transcription_is_refused(string mediaType, string body)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<InvalidResponseException>(() => openai.Audio.Transcriptions.CreateAsync(_request));
    }

    [Fact]
    public async Task An_error_with_status_200_is_an_error_even_as_text()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("""{"error":{"message":"No.","code":"rate_limit_exceeded"}}""", mediaType: "text/plain"));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<RateLimitException>(() => openai.Audio.Transcriptions.CreateAsync(_request));
    }

    [Fact]
    public void Times_have_the_digits_that_came_until_they_are_set()
    {
        var answer = OpenAi.Json.WireJson.Read("""{"text":"","duration":1.7000000476837158,"words":[{"word":"a","start":0.1,"end":1e300}]}""", Transcription.ReadJson);

        Assert.Equal(TimeSpan.FromSeconds(1.7), answer.Duration);
        Assert.Equal((TimeSpan.FromSeconds(0.1), TimeSpan.MaxValue), (answer.Words[0].Start, answer.Words[0].End));
        Assert.Contains("1.7000000476837158", answer.ToString(), StringComparison.Ordinal);
        answer.Duration = TimeSpan.FromSeconds(2);
        answer.Words[0].End = null;
        JsonAssert.Equal("""{"text":"","duration":2,"words":[{"word":"a","start":0.1}]}""", answer.ToString());
    }

    [Fact]
    public async Task A_file_without_an_ending_is_given_one_when_its_kind_is_known()
    {
        using var handler = FakeHandler.Json("""{"text":"x"}""");
        using var openai = handler.CreateClient();

        await openai.Audio.Transcriptions.CreateAsync(_request with { File = FileUpload.FromBytes("fLaC\0\0"u8.ToArray(), "recording") });

        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal("form-data; name=\"file\"; filename=\"recording.flac\"", form.Disposition("file"));
    }

    [Fact]
    public void Speakers_are_names_and_references()
    {
        var request = _request with { KnownSpeakers = [new("a", "data:1"), new("b", "data:2")] };

        Assert.Equal(["a", "b"], request.KnownSpeakerNames);
        Assert.Equal(["data:1", "data:2"], request.KnownSpeakerReferences);
        Assert.Equal([new("a", "data:1"), new("b", "data:2")], request.KnownSpeakers);
        request.KnownSpeakers = null;
        Assert.Null(request.KnownSpeakerNames ?? request.KnownSpeakerReferences);
        Assert.Null(request.KnownSpeakers);
        Assert.Throws<ArgumentException>(() => KnownSpeaker.FromBytes("a", [1, 2]));
        Assert.Equal("data:audio/x;base64,AQI=", KnownSpeaker.FromBytes("a", [1, 2], "audio/x").Reference);
    }

    [Fact]
    public async Task A_speaker_is_known_by_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, "ID3\u0004"u8.ToArray());
            Assert.Equal("data:audio/mpeg;base64,SUQzBA==", (await KnownSpeaker.FromFileAsync("a", path)).Reference);
            await File.WriteAllTextAsync(path, "text");
            await Assert.ThrowsAsync<ArgumentException>(() => KnownSpeaker.FromFileAsync("a", path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
