using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Audio;

public class TranscriptionStreamTests
{
    private static readonly TranscriptionRequest _request = new() { Model = "gpt-4o-transcribe", File = FileUpload.FromBytes("sound"u8.ToArray(), "a.mp3") };

    [Fact]
    public async Task Deltas_fold_to_the_text_with_what_the_last_event_tells()
    {
        using var handler = FakeHandler.Sse("""
            data: {"type":"transcript.text.delta","delta":"Hel","logprobs":[{"token":"Hel","logprob":-0.5,"bytes":[72,101,108]}]}

            data: {"type":"transcript.text.delta","delta":"lo","logprobs":[{"token":"lo","logprob":-1}],"odd":1}

            data: {"type":"transcript.text.done","text":"Hello","languages":[{"code":"en"}],"usage":{"type":"tokens","total_tokens":3},"newer":true}


            """);
        using var openai = handler.CreateClient();
        var accumulator = new TranscriptionAccumulator();
        var texts = new List<string>();

        await foreach (var item in openai.Audio.Transcriptions.StreamAsync(_request))
        {
            accumulator.Add(item);
            texts.Add(accumulator.Text);
        }

        var answer = accumulator.ToTranscription();
        Assert.Equal(["Hel", "Hello", "Hello"], texts);
        Assert.Equal([-0.5, -1], answer.Logprobs.Select(static token => token.Logprob));
        Assert.Equal(("en", 3L), (answer.Languages[0].Code, answer.Usage?.TotalTokens));
        Assert.Equal(["newer", "odd"], answer.ExtraFields?.Keys.Order());
        Assert.Equal("true", (await SentForm.ReadAsync(handler.Requests[0]))["stream"]);
    }

    [Fact]
    public async Task Chunks_in_the_shape_of_chat_are_deltas_with_all_their_fields()
    {
        using var handler = FakeHandler.Sse("""
            data: {"id":"trsc-1","object":"transcription.chunk","choices":[{"delta":{"content":" My"},"finish_reason":null}]}

            data: {"id":"trsc-1","object":"transcription.chunk","choices":[{"delta":{"content":" gosh"},"finish_reason":"stop"}]}

            data: {"id":"trsc-1","object":"transcription.chunk","choices":[],"usage":{"total_tokens":7}}

            data: [DONE]


            """);
        using var openai = handler.CreateClient();

        var events = await openai.Audio.Transcriptions.StreamAsync(_request).ToListAsync();
        var answer = await TranscriptionAccumulator.FoldAsync(events.ToAsyncEnumerable());

        Assert.Equal([" My", " gosh", ""], events.Select(static item => Assert.IsType<TranscriptionDeltaEvent>(item).Delta));
        Assert.Equal((" My gosh", "trsc-1"), (answer.Text, answer.ExtraFields!["id"].GetString()));
        Assert.Equal(7, answer.ExtraFields["usage"].GetProperty("total_tokens").GetInt32());
    }

    [Theory]
    [InlineData("application/json", """{"text":"Hello.","usage":{"type":"duration","seconds":4}}""", "Hello.")]
    [InlineData("text/plain", "Hello.\n", "Hello.\n")]
    [InlineData("text/vtt", "WEBVTT\n\n00:00 --> 00:01\nHello.\n", "WEBVTT\n\n00:00 --> 00:01\nHello.\n")]
    [InlineData("text/plain", "Hi", "Hi")]
    public async Task A_whole_answer_is_the_last_event(string mediaType, string body, string text)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, mediaType: mediaType));
        using var openai = handler.CreateClient();

        var events = await openai.Audio.Transcriptions.StreamAsync(_request).ToListAsync();

        Assert.Equal(text, Assert.IsType<TranscriptionDoneEvent>(Assert.Single(events)).Text);
    }

    [Fact]
    public async Task A_whole_diarized_answer_is_its_segments_and_the_last_event()
    {
        const string Body = """{"text":"Hi. Ho.","segments":[{"type":"transcript.text.segment","id":"seg_0","start":0,"end":1.5,"text":"Hi.","speaker":"A","x":1}]}""";
        using var handler = FakeHandler.Json(Body);
        using var openai = handler.CreateClient();

        var answer = await TranscriptionAccumulator.FoldAsync(openai.Audio.Transcriptions.StreamAsync(_request));

        JsonAssert.Equal(Body, answer.ToString());
    }

    [Fact]
    public async Task A_whole_answer_with_times_loses_nothing()
    {
        const string Body = """
            {"task":"transcribe","language":"english","duration":1.5,"text":"Hi. Ho.","segments":[{"id":0,"seek":0,"start":0,"end":1.5,"text":" Hi. Ho.","tokens":[1],"temperature":0}],
            "words":[{"word":"Hi","start":0,"end":0.5}],"usage":{"type":"duration","seconds":2},"x":1}
            """;
        using var handler = FakeHandler.Json(Body);
        using var openai = handler.CreateClient();

        var answer = await TranscriptionAccumulator.FoldAsync(openai.Audio.Transcriptions.StreamAsync(_request));

        JsonAssert.Equal(Body, answer.ToString());
    }

    [Fact]
    public async Task Events_that_are_labelled_as_text_are_events()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("data: {\"type\":\"transcript.text.done\",\"text\":\"Hello.\"}\n\n", mediaType: "text/plain"));
        using var openai = handler.CreateClient();

        Assert.Equal("Hello.", (await TranscriptionAccumulator.FoldAsync(openai.Audio.Transcriptions.StreamAsync(_request))).Text);
    }

    [Fact]
    public void Without_a_last_event_the_text_is_what_came()
    {
        var accumulator = new TranscriptionAccumulator();
        accumulator.Add(new TranscriptionSegmentEvent { Id = "seg_0", Text = " Hi.", Start = TimeSpan.FromSeconds(1), End = TimeSpan.FromSeconds(2), Speaker = "A" });
        accumulator.Add(new TranscriptionSegmentEvent { Id = "seg_1", Text = " Ho." });

        var answer = accumulator.ToTranscription();

        Assert.Equal("Hi. Ho.", answer.Text);
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)), (answer.Segments[0].Start, answer.Segments[0].End));
    }
}
