using Microsoft.Extensions.AI;
using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Audio;

public sealed class TextToSpeechTests
{
    [Fact]
    public async Task Text_is_spoken_as_the_options_want_it()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("RIFF", mediaType: "audio/wav"));

        var answer = await Client(handler).GetAudioAsync(
            "Hello!", new() { VoiceId = "coral", AudioFormat = "audio/x-wav", Speed = 1.1f, AdditionalProperties = new() { ["instructions"] = "Be kind.", ["input"] = "x" } });

        Assert.Equal("/v1/audio/speech", handler.Requests[0].Uri.AbsolutePath);
        JsonAssert.Equal(
            """{"model":"gpt-4o-mini-tts","input":"Hello!","voice":"coral","response_format":"wav","speed":1.1,"instructions":"Be kind."}""", handler.Requests[0].Body);
        var sound = Assert.IsType<DataContent>(Assert.Single(answer.Contents));
        Assert.Equal(("audio/wav", "RIFF", "gpt-4o-mini-tts"), (sound.MediaType, System.Text.Encoding.ASCII.GetString(sound.Data.Span), answer.ModelId));
        Assert.IsType<ResponseInfo>(answer.RawRepresentation);
    }

    [Theory]
    [InlineData("mp3", "mp3", "audio/mpeg")]
    [InlineData("audio/mpeg", "mp3", "audio/mpeg")]
    [InlineData("Opus", "opus", "audio/opus")]
    [InlineData("audio/L16", "pcm", "audio/pcm")]
    public async Task A_format_is_named_or_given_by_its_media_type(string wished, string sent, string mediaType)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("ID3", mediaType: "audio/any"));

        var answer = await Client(handler).GetAudioAsync("Hello!", new() { AudioFormat = wished });

        JsonAssert.Contains($$"""{"response_format":"{{sent}}","voice":"marin"}""", handler.Requests[0].Body);
        Assert.Equal(mediaType, Assert.IsType<DataContent>(answer.Contents[0]).MediaType);
    }

    [Fact]
    public async Task The_request_of_the_factory_wins_and_is_not_changed()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("ID3", mediaType: "audio/mpeg"));
        var own = new SpeechRequest { Model = "", Input = "", Voice = Voice.FromId("voice_1"), Speed = 2 };

        await Client(handler).GetAudioAsync("Hello!", new() { ModelId = "m", VoiceId = "coral", Speed = 1, RawRepresentationFactory = _ => own });

        JsonAssert.Equal("""{"model":"m","input":"Hello!","voice":{"id":"voice_1"},"speed":2}""", handler.Requests[0].Body);
        Assert.Equal(("", ""), (own.Model, own.Input));
    }

    [Fact]
    public async Task A_stream_brings_sound_as_it_comes_and_what_was_used()
    {
        using var handler = FakeHandler.Sse(
            """
            data: {"type":"speech.audio.delta","audio":"AQI="}

            data: {"type":"speech.audio.delta","audio":"Aw=="}

            data: {"type":"speech.audio.done","usage":{"input_tokens":2,"output_tokens":3,"total_tokens":5}}


            """);

        var updates = await Client(handler).GetStreamingAudioAsync("Hello!", new() { AudioFormat = "wav" }).ToListAsync();

        JsonAssert.Contains("""{"stream_format":"sse","response_format":"wav"}""", handler.Requests[0].Body);
        Assert.Equal([[1, 2], [3]], updates.SelectMany(static update => update.Contents).OfType<DataContent>().Select(static sound => sound.Data.ToArray()));
        Assert.Equal(TextToSpeechResponseUpdateKind.AudioUpdated, updates[^1].Kind);
        Assert.All(updates, static update => Assert.IsType<SpeechStreamEvent>(update.RawRepresentation, exactMatch: false));
        Assert.Equal((5, "gpt-4o-mini-tts"), (updates.ToTextToSpeechResponse().Usage?.TotalTokenCount, updates.ToTextToSpeechResponse().ModelId));
    }

    [Fact]
    public async Task Models_without_events_stream_the_sound_itself()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(new string('a', 40_000), mediaType: "audio/mpeg"));

        var updates = await Client(handler).GetStreamingAudioAsync("Hello!", new() { ModelId = "tts-1-hd" }).ToListAsync();

        Assert.DoesNotContain("stream_format", handler.Requests[0].Body, StringComparison.Ordinal);
        Assert.Equal(40_000, updates.SelectMany(static update => update.Contents).OfType<DataContent>().Sum(static sound => sound.Data.Length));
        Assert.Equal(TextToSpeechResponseUpdateKind.AudioUpdated, updates[^1].Kind);
    }

    [Fact]
    public async Task A_stream_that_is_cut_fails()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"speech.audio.delta\",\"audio\":\"AQI=\"}\n\n");
        await Assert.ThrowsAsync<IncompleteStreamException>(() => Client(handler).GetStreamingAudioAsync("Hello!").ToTextToSpeechResponseAsync());
    }

    [Fact]
    public void The_client_says_what_it_is()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var client = openai.Audio.AsITextToSpeechClient("m");

        Assert.Equal(("openai", "m"), (client.GetService<TextToSpeechClientMetadata>()!.ProviderName, client.GetService<TextToSpeechClientMetadata>()!.DefaultModelId));
        Assert.Same(openai.Audio, client.GetService<AudioClient>());
        Assert.Throws<ArgumentException>(() => openai.Audio.AsITextToSpeechClient(""));
    }

    private static ITextToSpeechClient Client(FakeHandler handler) => handler.CreateClient().Audio.AsITextToSpeechClient("gpt-4o-mini-tts", Voice.Marin);
}
