using OpenAi.Chat;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Chat;

/// <summary>Streamed completions over real HTTP, with documented or recorded streams.</summary>
public class ChatStreamOperationTests : WireMockTest
{
    private static readonly ChatCompletionRequest _hello = new()
    {
        Model = "gpt-5.4",
        Messages = [ChatMessage.Developer("You are a helpful assistant."), ChatMessage.User("Hello!")],
    };

    [Fact]
    public async Task Stream_asks_for_events_and_gives_the_text_piece_by_piece()
    {
        var openai = CreateClient();

        var chunks = await openai.Chat.StreamAsync(_hello).ToListAsync();

        Assert.Equal(["", "Hello", "!", " How", " can", " I", " assist", " you", " today", "?", ""], chunks.Select(chunk => chunk.Text));
        Assert.All(chunks, chunk => Assert.Equal("chatcmpl-123", chunk.Id));
        Assert.Equal(FinishReason.Stop, chunks[^1].FinishReason);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/chat/completions"), (sent.Method, sent.Url));
        Assert.Equal("text/event-stream", sent.Header("accept"));
        Assert.Equal("identity", sent.Header("accept-encoding"));
        JsonAssert.Equal("""
            {"model":"gpt-5.4","messages":[{"role":"developer","content":"You are a helpful assistant."},{"role":"user","content":"Hello!"}],"stream":true}
            """, sent.Body);
    }

    [Fact]
    public async Task A_stream_folds_to_the_answer_that_it_is_the_stream_of()
    {
        var openai = CreateClient();

        var answer = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_hello));

        Assert.Equal("Hello! How can I assist you today?", answer.Text);
        Assert.Equal("chat.completion", answer.Object);
        Assert.Equal("gpt-4o-mini", answer.Model);
        Assert.Equal("fp_44709d6fcb", answer.SystemFingerprint);
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", answer.ResponseInfo?.RequestId);
    }

    [Fact]
    public async Task A_stream_that_is_left_early_has_given_what_came_until_then()
    {
        var openai = CreateClient();

        var text = "";
        await foreach (var chunk in openai.Chat.StreamAsync(_hello))
        {
            text += chunk.Text;
            if (text == "Hello!")
                break;
        }

        Assert.Equal("Hello!", text);
        await SentOnceAsync();
    }

    [Fact]
    public async Task A_recorded_stream_of_sound_folds_to_a_transcript_sound_and_usage()
    {
        var openai = CreateClient();

        var answer = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(new()
        {
            Model = "gpt-audio-1.5",
            Messages = [ChatMessage.User("Say the exact word 'hello' and nothing else.")],
            Modalities = [ChatModality.Text, ChatModality.Audio],
            Audio = new() { Voice = "ash", Format = ChatAudioFormat.Pcm16 },
            StreamOptions = new() { IncludeUsage = true },
        }));

        var audio = answer.Choices[0].Message.Audio!;
        Assert.Equal(("audio_6a233a4333a0819190c8b8082b1fb038", "Hello"), (audio.Id, audio.Transcript));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1780697172), audio.ExpiresAt);
        Assert.Equal((34, 11), (answer.Usage!.TotalTokens, answer.Usage.CompletionTokensDetails!.AudioTokens));
        JsonAssert.Equal("""
            {"messages":[{"role":"user","content":"Say the exact word 'hello' and nothing else."}],"model":"gpt-audio-1.5","modalities":["text","audio"],
             "audio":{"voice":"ash","format":"pcm16"},"stream":true,"stream_options":{"include_usage":true}}
            """, (await SentOnceAsync()).Body);
    }
}
