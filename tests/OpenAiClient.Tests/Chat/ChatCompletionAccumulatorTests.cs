using System.Text;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatCompletionAccumulatorTests
{
    [Fact]
    public void Text_refusal_usage_and_head_are_joined()
    {
        var answer = Fold(
            """{"id":"c","object":"chat.completion.chunk","created":5,"model":"m","service_tier":"flex","system_fingerprint":"f","choices":[{"index":0,"delta":{"role":"assistant","content":"","refusal":null}}]}""",
            """{"id":"c","created":5,"model":"m","choices":[{"index":0,"delta":{"content":"Hel"}}]}""",
            """{"id":"c","created":5,"model":"m","choices":[{"index":0,"delta":{"content":"lo","refusal":"N"}}]}""",
            """{"id":"c","created":5,"model":"m","choices":[{"index":0,"delta":{"refusal":"o"},"finish_reason":"stop"}]}""",
            """{"id":"c","created":5,"model":"m","choices":[],"usage":{"total_tokens":3}}""");

        JsonAssert.Equal("""
            {"id":"c","object":"chat.completion","created":5,"model":"m","service_tier":"flex","system_fingerprint":"f","usage":{"total_tokens":3},
             "choices":[{"index":0,"message":{"role":"assistant","content":"Hello","refusal":"No"},"finish_reason":"stop"}]}
            """, answer.ToString());
    }

    [Fact]
    public void An_empty_list_of_annotations_is_kept_and_an_absent_one_stays_absent()
    {
        Assert.Contains("\"annotations\":[]", Fold("""{"choices":[{"index":0,"delta":{"content":"A","annotations":[]}}]}""").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("annotations", Fold("""{"choices":[{"index":0,"delta":{"content":"A"}}]}""").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_choices_are_kept_apart_and_come_in_their_order()
    {
        var answer = Fold(
            """{"choices":[{"index":1,"delta":{"content":"B"}}]}""",
            """{"choices":[{"index":0,"delta":{"content":"A"}},{"index":1,"delta":{"content":"b"},"finish_reason":"length"}]}""");

        Assert.Equal(["A", "Bb"], answer.Choices.Select(static choice => choice.Message.Text));
        Assert.Equal([null, FinishReason.Length], answer.Choices.Select(static choice => choice.FinishReason));
    }

    [Fact]
    public void Tool_calls_are_joined_by_their_index_even_when_they_interleave()
    {
        var answer = Fold(
            """{"choices":[{"index":0,"delta":{"content":null,"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"g","arguments":""}}]}}]}""",
            """{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\""}},{"index":1,"function":{"arguments":"{"}}]}}]}""",
            """{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"","function":{"arguments":":1}"}},{"index":1,"id":null,"function":{"arguments":"}"}}]}}]}""");

        Assert.Equal([("a", "f", "{\"x\":1}"), ("b", "g", "{}")], Calls(answer));
        Assert.Null(answer.Choices[0].Message.Content);
    }

    [Fact]
    public void A_missing_index_goes_by_the_id()
    {
        var answer = Fold(
            """{"choices":[{"delta":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"function":{"arguments":"}"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"id":"b","function":{"name":"g","arguments":"[]"}}]}}]}""");

        Assert.Equal([("a", "f", "{}"), ("b", "g", "[]")], Calls(answer));
    }

    [Fact]
    public void The_same_index_with_another_id_is_another_call()
    {
        var answer = Fold(
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"1"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"b","function":{"name":"g","arguments":"2"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"b","function":{"arguments":"3"}}]}}]}""");

        Assert.Equal([("a", "f", "1"), ("b", "g", "23")], Calls(answer));
    }

    [Fact]
    public void A_call_without_arguments_has_empty_ones()
    {
        var answer = Fold("""{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"now"}}]}}]}""");

        Assert.Equal([("a", "now", "")], Calls(answer));
    }

    [Fact]
    public void Custom_tool_calls_are_joined()
    {
        var answer = Fold(
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","type":"custom","custom":{"name":"sql","input":"select "}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"custom":{"input":"1"}}]}}]}""");

        var call = Assert.IsType<ChatCustomToolCall>(Assert.Single(answer.Choices[0].Message.ToolCalls));
        Assert.Equal(("sql", "select 1"), (call.Custom.Name, call.Custom.Input));
    }

    [Fact]
    public void Function_calls_of_the_old_kind_and_log_probabilities_are_joined()
    {
        var answer = Fold(
            """{"choices":[{"delta":{"function_call":{"name":"f","arguments":""}},"logprobs":{"content":[{"token":"a"}],"refusal":null}}]}""",
            """{"choices":[{"delta":{"function_call":{"arguments":"{}"}},"logprobs":{"content":[{"token":"b"}]}}]}""");

        Assert.Equal(("f", "{}"), (answer.Choices[0].Message.FunctionCall?.Name, answer.Choices[0].Message.FunctionCall?.Arguments));
        Assert.Equal(["a", "b"], answer.Choices[0].Logprobs?.Content?.Select(static token => token.Token));
        Assert.Null(answer.Choices[0].Logprobs?.Refusal);
    }

    [Fact]
    public void Unknown_text_in_deltas_is_joined_and_other_unknown_values_replaced()
    {
        var answer = Fold(
            """{"provider":"x","choices":[{"delta":{"reasoning_content":"Let me ","score":1},"native_finish_reason":null}]}""",
            """{"provider":"x","choices":[{"delta":{"reasoning_content":"think.","score":2},"native_finish_reason":"STOP"}]}""");

        var message = answer.Choices[0].Message;
        Assert.Equal("Let me think.", message.ExtraFields?["reasoning_content"].GetString());
        Assert.Equal(2, message.ExtraFields?["score"].GetInt32());
        Assert.Equal("STOP", answer.Choices[0].ExtraFields?["native_finish_reason"].GetString());
        Assert.Equal("x", answer.ExtraFields?["provider"].GetString());
    }

    [Fact]
    public void Pieces_of_sound_are_joined_also_when_each_is_padded()
    {
        var first = Convert.ToBase64String([1]);
        var second = Convert.ToBase64String([2, 3]);
        var answer = Fold(
            """{"choices":[{"delta":{"audio":{"id":"a","transcript":"Hel"}}}]}""",
            $$$$"""{"choices":[{"delta":{"audio":{"data":"{{{{first}}}}","transcript":"lo"}}}]}""",
            $$$$"""{"choices":[{"delta":{"audio":{"data":"{{{{second}}}}","expires_at":7}}}]}""");

        var audio = answer.Choices[0].Message.Audio;
        Assert.Equal(("a", "Hello"), (audio?.Id, audio?.Transcript));
        Assert.Equal([1, 2, 3], Convert.FromBase64String(audio?.Data ?? ""));
        Assert.Equal(7, audio?.ExpiresAt?.ToUnixTimeSeconds());
    }

    [Theory]
    [InlineData("""{"choices":[{"index":2000000000,"delta":{"content":"x"}}]}""")]
    [InlineData("""{"choices":[{"index":-1,"delta":{"content":"x"}}]}""")]
    [InlineData("""{"choices":[{"delta":{"tool_calls":[{"index":2000000000}]}}]}""")]
    [InlineData("""{"choices":[{"delta":{"tool_calls":[{"index":-5}]}}]}""")]
    public void An_absurd_index_is_refused(string chunk) => Assert.Throws<InvalidResponseException>(() => Fold(chunk));

    [Fact]
    public void A_flood_of_calls_is_refused()
    {
        var flood = Enumerable.Range(0, 2000).Select(static i => $$$$"""{"choices":[{"delta":{"tool_calls":[{"id":"{{{{i}}}}"}]}}]}""").ToArray();

        Assert.Throws<InvalidResponseException>(() => Fold(flood));
    }

    [Fact]
    public void A_fold_may_go_on_after_it_was_looked_at()
    {
        var accumulator = new ChatCompletionAccumulator();
        accumulator.Add(Read("""{"choices":[{"index":0,"delta":{"content":"a"}}]}"""));
        var before = accumulator.ToCompletion();
        accumulator.Add(Read("""{"choices":[{"index":0,"delta":{"content":"b"}}]}"""));

        Assert.Equal(("a", "ab", "ab"), (before.Text, accumulator.Text, accumulator.ToCompletion().Text));
    }

    internal static ChatCompletion Fold(params IEnumerable<string> chunks)
    {
        var accumulator = new ChatCompletionAccumulator();
        foreach (var chunk in chunks)
            accumulator.Add(Read(chunk));
        return accumulator.ToCompletion();
    }

    private static ChatCompletionChunk Read(string json) => ChatChunkReader.Read("message", Encoding.UTF8.GetBytes(json));

    private static IEnumerable<(string, string, string)> Calls(ChatCompletion answer) =>
        answer.Choices[0].Message.ToolCalls.Cast<ChatFunctionToolCall>().Select(static call => (call.Id, call.Function.Name, call.Function.Arguments));
}
