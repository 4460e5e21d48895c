using System.Net;
using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Audio;

public sealed class SpeechTests : IDisposable
{
    private static readonly SpeechRequest _hello = new() { Model = "gpt-4o-mini-tts", Input = "Hello", Voice = "marin" };

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Speech_goes_into_a_file()
    {
        using var handler = new FakeHandler().Then(Sound([1, 2, 3]));
        using var openai = handler.CreateClient();
        var path = Path.Combine(_directory.FullName, "hello.mp3");

        await openai.Audio.Speech.SaveAsync(_hello, path);

        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(path));
        JsonAssert.Equal("""{"model":"gpt-4o-mini-tts","input":"Hello","voice":"marin"}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task Speech_can_be_played_while_it_is_made()
    {
        using var body = new PushedStream();
        body.Push([1, 2]);
        var content = new StreamContent(body);
        content.Headers.ContentType = new("audio/mpeg");
        using var handler = new FakeHandler().Then(new HttpResponseMessage { Content = content });
        using var openai = handler.CreateClient();

        await using var speech = await openai.Audio.Speech.CreateAsync(_hello);
        var buffer = new byte[16];
        var first = await speech.Content.ReadAsync(buffer);
        body.Push([3]).End();

        Assert.Equal((2, 1, 0), (first, await speech.Content.ReadAsync(buffer), await speech.Content.ReadAsync(buffer)));
    }

    [Fact]
    public async Task Speech_is_asked_for_again_when_the_server_is_busy()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"Busy."}}""", HttpStatusCode.ServiceUnavailable).Then(Sound([7]));
        using var openai = handler.CreateClient(static options => (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.FromMilliseconds(1)));

        await using var speech = await openai.Audio.Speech.CreateAsync(_hello);

        Assert.Equal([7], await speech.ReadAsBytesAsync());
        Assert.Equal(2, speech.ResponseInfo.Attempts);
    }

    [Theory]
    [InlineData("application/json", """{"error":{"message":"No such voice.","code":"invalid_voice"}}""", typeof(ApiException), "No such voice.")]
    [InlineData("application/json", """{"fine":true}""", typeof(InvalidResponseException), "Binary data was expected, not text")]
    [InlineData("text/html", "<html><title>Sign in</title></html>", typeof(InvalidResponseException), "Sign in")]
    public async Task Text_in_place_of_speech_is_an_error_whatever_the_status(string mediaType, string body, Type type, string said)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.Audio.Speech.CreateAsync(_hello));

        Assert.Equal(type, exception.GetType());
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_unknown_kinds_are_kept_and_the_stream_goes_on()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"speech.audio.mark\",\"at\":3}\n\ndata: {\"type\":\"speech.audio.delta\",\"audio\":\"AQI=\"}\n\ndata: {\"type\":\"speech.audio.done\"}\n\n");
        using var openai = handler.CreateClient();

        var events = await openai.Audio.Speech.StreamAsync(_hello).ToListAsync();

        Assert.Equal(3, Assert.IsType<UnknownSpeechStreamEvent>(events[0]).Json.GetProperty("at").GetInt32());
        Assert.Equal([1, 2], Assert.IsType<SpeechDeltaEvent>(events[1]).Audio);
        Assert.Null(Assert.IsType<SpeechDoneEvent>(events[2]).Usage);
        JsonAssert.Equal("""{"model":"gpt-4o-mini-tts","input":"Hello","voice":"marin","stream_format":"sse"}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("audio/mpeg", 0xFF)]
    [InlineData("application/octet-stream", 0xFF)]
    [InlineData("audio/pcm", (byte)'{')]
    public async Task Bytes_in_place_of_events_are_one_event(string mediaType, byte first)
    {
        using var handler = new FakeHandler().Then(Sound([first, 0xF3, 1], mediaType));
        using var openai = handler.CreateClient();

        var events = await openai.Audio.Speech.StreamAsync(_hello).ToListAsync();

        Assert.Equal([first, 0xF3, 1], Assert.IsType<SpeechDeltaEvent>(events[0]).Audio);
        Assert.IsType<SpeechDoneEvent>(events[1]);
    }

    [Fact]
    public async Task A_stream_of_speech_that_is_cut_is_incomplete()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"speech.audio.delta\",\"audio\":\"AQI=\"}\n\n");
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<IncompleteStreamException>(() => openai.Audio.Speech.StreamAsync(_hello).ToListAsync().AsTask());
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Audio.Speech.CreateAsync(null!))).ParamName);
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentException>(() => openai.Audio.Speech.SaveAsync(_hello, " "))).ParamName);
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentException>(() => openai.Audio.Transcriptions.CreateAsync("whisper-1", ""))).ParamName);
        Assert.Equal("request.File", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Audio.Translations.CreateAsync(new() { Model = "m", File = null! }))).ParamName);
    }

    private static HttpResponseMessage Sound(byte[] bytes, string mediaType = "audio/mpeg")
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new(mediaType);
        return new() { Content = content };
    }
}
