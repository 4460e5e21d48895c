using System.Net;
using Microsoft.Extensions.AI;
using OpenAi.Chat;
using OpenAi.Extensions.AI.Tests.Support;
using AIReason = Microsoft.Extensions.AI.ChatFinishReason;

namespace OpenAi.Extensions.AI.Tests.Chat;

public sealed class ChatAnswerTests
{
    [Fact]
    public async Task An_answer_has_all_that_came()
    {
        using var wire = Wire.Of("""
            {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o-2024","choices":[{"index":0,"message":{
              "role":"assistant","content":"Oslo.","refusal":"No more.","annotations":[{"type":"url_citation","url_citation":{"start_index":0,"end_index":4,"url":"https://x.test/","title":"X"}}],
              "tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{\"a\":1}"}},{"id":"c2","type":"custom","custom":{"name":"sql","input":"select"}},
                            {"id":"c3","type":"function","function":{"name":"g","arguments":"{broken"}}]},"finish_reason":"tool_calls"}],
             "usage":{"prompt_tokens":10,"completion_tokens":20,"total_tokens":30,
               "prompt_tokens_details":{"cached_tokens":4,"audio_tokens":1,"text_tokens":9},
               "completion_tokens_details":{"reasoning_tokens":5,"audio_tokens":2,"text_tokens":13,"accepted_prediction_tokens":3,"rejected_prediction_tokens":0}}}
            """);

        var answer = await wire.Chat.GetResponseAsync("Hi");

        var completion = Assert.IsType<ChatCompletion>(answer.RawRepresentation);
        Assert.Equal(("chatcmpl-1", "gpt-4o-2024", AIReason.ToolCalls), (answer.ResponseId, answer.ModelId, answer.FinishReason));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000000), answer.CreatedAt);
        var message = Assert.Single(answer.Messages);
        Assert.Equal(("chatcmpl-1", answer.CreatedAt), (message.MessageId, message.CreatedAt));
        Assert.Same(completion.Choices[0], message.RawRepresentation);
        Assert.Collection(
            message.Contents,
            content =>
            {
                Assert.Equal("Oslo.", Assert.IsType<TextContent>(content).Text);
                var citation = Assert.IsType<CitationAnnotation>(Assert.Single(content.Annotations!));
                Assert.Equal(("X", new Uri("https://x.test/")), (citation.Title, citation.Url));
                var place = Assert.IsType<TextSpanAnnotatedRegion>(Assert.Single(citation.AnnotatedRegions!));
                Assert.Equal((0, 4), (place.StartIndex, place.EndIndex));
                Assert.Same(completion.Choices[0].Message.Annotations[0], citation.RawRepresentation);
            },
            content =>
            {
                var call = Assert.IsType<FunctionCallContent>(content);
                Assert.Equal(("c1", "f", "1"), (call.CallId, call.Name, call.Arguments!["a"]?.ToString()));
                Assert.Same(completion.Choices[0].Message.ToolCalls[0], call.RawRepresentation);
            },
            content => Assert.Equal("select", Assert.IsType<ChatCustomToolCall>(Assert.IsType<ToolCallContent>(content).RawRepresentation).Custom.Input),
            content => Assert.NotNull(Assert.IsType<FunctionCallContent>(content).Exception),
            content => Assert.Equal(("No more.", "Refusal"), (Assert.IsType<ErrorContent>(content).Message, ((ErrorContent)content).ErrorCode)));
        var usage = answer.Usage!;
        Assert.Equal((10, 20, 30, 4, 5), (usage.InputTokenCount, usage.OutputTokenCount, usage.TotalTokenCount, usage.CachedInputTokenCount, usage.ReasoningTokenCount));
        Assert.Equal((1, 9, 2, 13), (usage.InputAudioTokenCount, usage.InputTextTokenCount, usage.OutputAudioTokenCount, usage.OutputTextTokenCount));
        Assert.Equal(3, usage.AdditionalCounts!["OutputTokenDetails.AcceptedPredictionTokenCount"]);
    }

    [Fact]
    public async Task Sound_comes_as_data_with_its_transcript_and_is_sent_back_by_its_id()
    {
        const string Sound = """
            {"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":null,"audio":{"id":"audio_1","data":"AQID","transcript":"Hello.","expires_at":1700000000}},"finish_reason":"stop"}]}
            """;
        using var wire = Wire.OfMany(Sound, Wire.Answer);
        var options = new ChatOptions
        {
            RawRepresentationFactory = static _ => new ChatCompletionRequest
            {
                Model = "",
                Messages = [],
                Audio = new() { Format = ChatAudioFormat.Wav, Voice = "alloy" },
                Modalities = [ChatModality.Text, ChatModality.Audio],
            },
        };

        var answer = await wire.Chat.GetResponseAsync("Hi", options);

        Assert.Equal("Hello.", answer.Text);
        var data = Assert.IsType<DataContent>(answer.Messages[0].Contents[1]);
        Assert.Equal(("audio/wav", 3), (data.MediaType, data.Data.Length));

        await wire.Chat.GetResponseAsync(answer.Messages);
        OpenAi.Tests.Support.JsonAssert.Equal(
            """{"model":"gpt-4o","messages":[{"role":"assistant","audio":{"id":"audio_1"}}]}""", wire.Body);
    }

    [Theory]
    [InlineData("stop", "stop")]
    [InlineData("length", "length")]
    [InlineData("content_filter", "content_filter")]
    [InlineData("tool_calls", "tool_calls")]
    [InlineData("function_call", "tool_calls")]
    [InlineData("tired", "tired")]
    public async Task A_finish_reason_has_the_name_that_callers_know(string sent, string expected)
    {
        using var wire = Wire.Of($$$"""{"id":"x","choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"{{{sent}}}"}]}""");
        Assert.Equal(new AIReason(expected), (await wire.Chat.GetResponseAsync("Hi")).FinishReason);
    }

    [Fact]
    public async Task A_failure_is_the_librarys_exception()
    {
        using var wire = Wire.Of("""{"error":{"message":"No such model.","type":"invalid_request_error","code":"model_not_found"}}""", HttpStatusCode.NotFound);
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => wire.Chat.GetResponseAsync("Hi"));
        Assert.Equal("model_not_found", exception.Code);
    }

    [Fact]
    public async Task Nothing_is_sent_without_messages()
    {
        using var wire = Wire.Of();
        await Assert.ThrowsAsync<ArgumentNullException>(() => wire.Chat.GetResponseAsync((IEnumerable<Microsoft.Extensions.AI.ChatMessage>)null!));
        Assert.Throws<ArgumentNullException>(() => wire.Chat.GetStreamingResponseAsync((IEnumerable<Microsoft.Extensions.AI.ChatMessage>)null!));
        Assert.Throws<ArgumentException>(() => wire.OpenAi.Chat.AsIChatClient(" "));
    }
}
