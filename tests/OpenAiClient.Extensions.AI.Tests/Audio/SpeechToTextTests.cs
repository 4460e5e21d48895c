using System.Text;
using Microsoft.Extensions.AI;
using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Audio;

public sealed class SpeechToTextTests
{
    private const string Usage = """{"type":"tokens","input_tokens":14,"input_token_details":{"text_tokens":4,"audio_tokens":10},"output_tokens":3,"total_tokens":17}""";

    [Fact]
    public async Task Speech_is_transcribed_as_the_options_want_it()
    {
        using var handler = FakeHandler.Json($$$"""
            {"text":"Hello.","language":"english","duration":2.5,"segments":[{"id":0,"start":0.5,"end":1.5,"text":"Hel"},{"id":1,"start":1.5,"end":2.25,"text":"lo."}],"usage":{{{Usage}}}}
            """);

        var answer = await Client(handler).GetTextAsync(Wav(), new() { SpeechLanguage = "en", TextLanguage = "en-GB", AdditionalProperties = new() { ["prompt"] = "Names: Ann." } });

        Assert.Equal("/v1/audio/transcriptions", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal("audio.wav|gpt-4o-transcribe|en|Names: Ann.", Form(handler, "file", "model", "language", "prompt"));
        Assert.Equal(("Hello.", "gpt-4o-transcribe", TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2.25)), (answer.Text, answer.ModelId, answer.StartTime, answer.EndTime));
        Assert.Equal((14, 3, 17, 10, 4), (answer.Usage!.InputTokenCount, answer.Usage.OutputTokenCount, answer.Usage.TotalTokenCount, answer.Usage.InputAudioTokenCount, answer.Usage.InputTextTokenCount));
        Assert.Equal(("english", TimeSpan.FromSeconds(2.5)), (answer.AdditionalProperties!["language"], answer.AdditionalProperties["duration"]));
        Assert.IsType<Transcription>(answer.RawRepresentation);
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("en-US", "de")]
    public async Task Speech_is_translated_where_the_text_is_wished_in_English(string text, string? speech)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("""{"text":"Hello."}""")).Then(FakeHandler.Answer("""{"text":"Hello."}"""));
        var options = new SpeechToTextOptions { TextLanguage = text, SpeechLanguage = speech, ModelId = "whisper-1" };

        Assert.Equal("Hello.", (await Client(handler).GetTextAsync(Wav(), options)).Text);
        Assert.Equal("Hello.", (await Client(handler).GetStreamingTextAsync(Wav(), options).ToSpeechToTextResponseAsync()).Text);

        Assert.All(handler.Requests, static request => Assert.Equal("/v1/audio/translations", request.Uri.AbsolutePath));
        Assert.Equal("audio.wav|whisper-1|", Form(handler, "file", "model", "language"));
    }

    [Fact]
    public async Task A_language_that_the_API_does_not_translate_into_is_refused()
    {
        using var handler = new FakeHandler();

        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => Client(handler).GetTextAsync(Wav(), new() { TextLanguage = "fr", SpeechLanguage = "en" }));

        Assert.Contains("English only", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_request_of_the_factory_wins_and_is_not_changed()
    {
        using var handler = FakeHandler.Json("""{"text":"Hello."}""");
        var own = new TranscriptionRequest { File = null!, Model = "", Language = "no", Temperature = 0.5 };

        await Client(handler).GetTextAsync(Wav(), new() { SpeechLanguage = "en", TextLanguage = "de", RawRepresentationFactory = _ => own });

        Assert.Equal("audio.wav|gpt-4o-transcribe|no|0.5", Form(handler, "file", "model", "language", "temperature"));
        Assert.Null(own.File);
    }

    [Fact]
    public async Task A_file_tells_the_kind_of_its_sound_by_its_name()
    {
        using var handler = FakeHandler.Json("""{"text":"Hello."}""");
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".mp3");
        await File.WriteAllBytesAsync(path, [1, 2, 3]);
        await using (var file = File.OpenRead(path))
            await Client(handler).GetTextAsync(file);
        File.Delete(path);

        Assert.Equal(Path.GetFileName(path), Form(handler, "file"));
    }

    [Fact]
    public async Task A_stream_brings_the_text_once_as_it_comes()
    {
        using var handler = Stream(
            """{"type":"transcript.text.delta","delta":"Hel"}""",
            """{"type":"transcript.text.delta","delta":"lo."}""",
            """{"type":"transcript.text.new_thing"}""",
            $$"""{"type":"transcript.text.done","text":"Hello.","usage":{{Usage}}}""");

        var updates = await Client(handler).GetStreamingTextAsync(Wav()).ToListAsync();

        Assert.Equal("true", Form(handler, "stream"));
        Assert.Equal(["Hel", "lo.", "", ""], updates.Select(static update => update.Text));
        Assert.Equal(
            [SpeechToTextResponseUpdateKind.TextUpdating, SpeechToTextResponseUpdateKind.TextUpdating, SpeechToTextResponseUpdateKind.TextUpdating, SpeechToTextResponseUpdateKind.TextUpdated],
            updates.Select(static update => update.Kind));
        Assert.All(updates, static update => Assert.IsType<TranscriptionStreamEvent>(update.RawRepresentation, exactMatch: false));
        var answer = updates.ToSpeechToTextResponse();
        Assert.Equal(("Hello.", 17, "gpt-4o-transcribe"), (answer.Text, answer.Usage?.TotalTokenCount, answer.ModelId));
    }

    [Fact]
    public async Task Segments_come_with_their_times_and_speakers()
    {
        using var handler = Stream(
            """{"type":"transcript.text.segment","id":"s1","start":0,"end":1.5,"text":" Hello.","speaker":"A"}""",
            """{"type":"transcript.text.segment","id":"s2","start":1.5,"end":2,"text":" Hi.","speaker":"B"}""",
            """{"type":"transcript.text.done","text":"Hello. Hi."}""");

        var updates = await Client(handler).GetStreamingTextAsync(Wav()).ToListAsync();

        Assert.Equal("Hello. Hi.", updates.ToSpeechToTextResponse().Text);
        Assert.Equal((TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2), "B"), (updates[1].StartTime, updates[1].EndTime, updates[1].AdditionalProperties!["speaker"]));
        Assert.Equal(SpeechToTextResponseUpdateKind.TextUpdated, updates[1].Kind);
    }

    [Fact]
    public async Task A_model_that_does_not_stream_is_understood_and_a_stream_that_is_cut_fails()
    {
        using var whole = FakeHandler.Json("""{"text":"Hello."}""");
        Assert.Equal("Hello.", (await Client(whole).GetStreamingTextAsync(Wav()).ToSpeechToTextResponseAsync()).Text);

        using var cut = Stream("""{"type":"transcript.text.delta","delta":"Hel"}""");
        await Assert.ThrowsAsync<IncompleteStreamException>(() => Client(cut).GetStreamingTextAsync(Wav()).ToSpeechToTextResponseAsync());
    }

    [Fact]
    public void The_client_says_what_it_is()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var client = openai.Audio.AsISpeechToTextClient("m");
        var metadata = client.GetService<SpeechToTextClientMetadata>()!;

        Assert.Equal(("openai", new Uri("https://example.test/v1"), "m"), (metadata.ProviderName, metadata.ProviderUri, metadata.DefaultModelId));
        Assert.Same(openai.Audio, client.GetService<AudioClient>());
        Assert.Throws<ArgumentNullException>(() => openai.Audio.AsISpeechToTextClient(null!));
    }

    private static ISpeechToTextClient Client(FakeHandler handler) => handler.CreateClient().Audio.AsISpeechToTextClient("gpt-4o-transcribe");

    private static MemoryStream Wav() => new(Encoding.ASCII.GetBytes("RIFF____WAVEfmt "));

    private static FakeHandler Stream(params string[] events) => FakeHandler.Sse(string.Concat(events.Select(static item => $"data: {item}\n\n")));

    private static string Form(FakeHandler handler, params string[] names) => FormText.Of(handler.Requests[^1].Body!, names);
}
